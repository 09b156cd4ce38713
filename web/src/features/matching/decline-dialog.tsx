import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { DeclineReason } from '../../api/types.js';
import { common } from '../../i18n/fr/common.js';
import { matching as words } from '../../i18n/fr/matching.js';
import type { GivenAnswer } from './use-answer.js';

interface DeclineDialogProps {
  opened: boolean;
  title: string;
  busy: boolean;
  onClose: () => void;
  onDecline: (given: GivenAnswer) => void;
}

const reasons = Object.keys(words.declineReasons) as DeclineReason[];

/** Why not: one short reason, nothing more asked. */
export function DeclineDialog({ opened, title, busy, onClose, onDecline }: DeclineDialogProps) {
  const [reason, setReason] = useState<string>('not_our_subject');
  const [comment, setComment] = useState('');
  const decline = () =>
    onDecline({
      answer: 'declined',
      reason: reason as DeclineReason,
      ...(comment.trim() && { comment: comment.trim() }),
    });
  return (
    <Modal opened={opened} onClose={onClose} title={words.declineTitle}>
      <Stack gap="md">
        <div>
          <Text fw={600}>{title}</Text>
          <Text c="dimmed">{words.declineIntro}</Text>
        </div>
        <Radio.Group label={words.declineReason} value={reason} onChange={setReason}>
          <Stack gap={0} mt={4}>
            {reasons.map((code) => (
              <Radio key={code} value={code} label={words.declineReasons[code]} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={words.declineComment}
          value={comment}
          maxLength={500}
          autosize
          minRows={2}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button loading={busy} onClick={decline}>
            {words.declineConfirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
