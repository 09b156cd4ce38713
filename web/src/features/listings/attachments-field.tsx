import { ActionIcon, Button, FileButton, Group, Input, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import Paperclip from 'lucide-react/icons/paperclip';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { api, unwrap } from '../../api/client.js';
import { sendAttachment } from '../../api/files.js';
import type { ApiProblem } from '../../api/problem.js';
import type { Attachment, ListingForm } from '../../api/types.js';
import { posting as words } from '../../i18n/fr/posting.js';
import { toast } from '../../ui/toast.js';

const MOST = 5;
const TAKEN = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.pptx,.odt,.ods,.odp';

/** Files joined to what one writes; each is sent as soon as it is chosen. */
export function AttachmentsField({ form: { id, attachments } }: { form: ListingForm }) {
  const [files, setFiles] = useState<Attachment[]>(attachments);
  const add = useMutation({
    mutationFn: (file: File) => sendAttachment(id, file),
    onSuccess: (file) => {
      setFiles((now) => [...now, file]);
      toast(words.fileAdded(file.name));
    },
  });
  const remove = useMutation({
    mutationFn: (attachmentId: string) =>
      unwrap(
        api.DELETE('/api/listings/{id}/attachments/{attachmentId}', {
          params: { path: { id, attachmentId } },
        }),
      ),
    onSuccess: (_, gone) => setFiles((now) => now.filter((file) => file.id !== gone)),
  });
  const problem = (add.error ?? remove.error) as ApiProblem | null;
  return (
    <Input.Wrapper
      label={words.files}
      description={words.filesHint}
      error={problem?.message}
      labelElement="div"
    >
      <Stack gap={4} mt={4} align="flex-start">
        {files.map((file) => (
          <Group key={file.id} gap="xs" wrap="nowrap">
            <Paperclip size={18} aria-hidden />
            <Text>{file.name}</Text>
            <Text c="dimmed" size="sm">
              {words.fileSize(file.size)}
            </Text>
            <ActionIcon
              variant="subtle"
              aria-label={words.removeFile(file.name)}
              onClick={() => remove.mutate(file.id)}
            >
              <X size={18} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        {files.length < MOST && (
          <FileButton accept={TAKEN} onChange={(file) => file && add.mutate(file)}>
            {(props) => (
              <Button
                {...props}
                variant="default"
                leftSection={<Paperclip size={18} aria-hidden />}
                loading={add.isPending}
              >
                {words.addFile}
              </Button>
            )}
          </FileButton>
        )}
      </Stack>
    </Input.Wrapper>
  );
}
