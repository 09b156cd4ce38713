import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ModerationItem } from '../../api/types.js';
import { common } from '../../i18n/fr/common.js';
import { moderation as words } from '../../i18n/fr/moderation.js';
import { TextButton } from '../../ui/text-button.js';

interface RefuseDialogProps {
  item: ModerationItem;
  opened: boolean;
  busy: boolean;
  onRefuse: (reason: string) => void;
  onClose: () => void;
}

/** Why: written by hand, or begun with a usual reason. */
export function RefuseDialog({ item, opened, busy, onRefuse, onClose }: RefuseDialogProps) {
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onRefuse(reason);
  };
  const organisation = item.subject === 'organisation';
  const usual = words.usualReasons.slice(organisation ? 0 : 2, organisation ? 2 : 4);
  return (
    <Modal opened={opened} onClose={onClose} title={words.refuseTitle(item.title)}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Textarea
            label={words.refuseReason}
            description={words.refuseHint}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            autosize
            minRows={3}
            maxLength={1000}
            required
            data-autofocus
          />
          <div>
            <Text size="sm" c="dimmed">
              {words.usual}
            </Text>
            {usual.map((one) => (
              <TextButton key={one} onClick={() => setReason(one)}>
                {one}
              </TextButton>
            ))}
          </div>
          <Group gap="sm" justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button type="submit" color="wrong" loading={busy} disabled={reason.trim() === ''}>
              {organisation ? words.refuseOrganisation : words.refuseListing}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
