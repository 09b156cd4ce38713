import { Button, type ButtonProps } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from './confirm-dialog.js';

interface ConfirmButtonProps {
  label: string;
  /** The dialog's title and its button, when they say more than the label. */
  title?: string;
  confirm?: string;
  tone?: 'action' | 'wrong';
  variant?: ButtonProps['variant'];
  busy: boolean;
  /** Does it, and closes the dialog when it may go. */
  onConfirm: (close: () => void) => void;
  /** What will happen, or be lost. */
  children: ReactNode;
}

/** A button that asks before it acts. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const {
    label,
    title = label,
    confirm = label,
    tone,
    variant = 'default',
    busy,
    onConfirm,
    children,
  } = props;
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button variant={variant} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={title}
        confirm={confirm}
        tone={tone}
        busy={busy}
        onConfirm={() => onConfirm(close)}
        onClose={close}
      >
        {children}
      </ConfirmDialog>
    </>
  );
}
