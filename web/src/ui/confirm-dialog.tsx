import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { common } from '../i18n/fr/common.js';

interface ConfirmDialogProps {
  opened: boolean;
  title: string;
  /** What will happen, or be lost. */
  children: ReactNode;
  confirm: string;
  tone?: 'action' | 'wrong';
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something others will notice. The button says what it does. */
export function ConfirmDialog({
  tone = 'action',
  busy,
  children,
  confirm,
  onConfirm,
  ...modal
}: ConfirmDialogProps) {
  return (
    <Modal {...modal}>
      <Stack gap="lg">
        <div>{children}</div>
        <Group gap="sm" justify="flex-end">
          <Button variant="default" onClick={modal.onClose}>
            {common.cancel}
          </Button>
          <Button color={tone} loading={busy} onClick={onConfirm}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
