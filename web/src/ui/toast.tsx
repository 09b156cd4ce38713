import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';

/** A short message that goes by itself; with a way to undo when there is one. */
export function toast(message: string, undo?: { label: string; run: () => void }): void {
  const id = notifications.show({
    message: undo ? (
      <Group justify="space-between" wrap="nowrap">
        <Text>{message}</Text>
        <Button
          variant="subtle"
          flex="none"
          onClick={() => {
            notifications.hide(id);
            undo.run();
          }}
        >
          {undo.label}
        </Button>
      </Group>
    ) : (
      message
    ),
    autoClose: undo ? 10_000 : 6_000,
  });
}

/** A refusal: stays until closed. */
export function toastProblem(error: Error): void {
  notifications.show({ message: error.message, color: 'wrong', autoClose: false });
}
