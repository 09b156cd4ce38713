import { Button, Group, Stack, Text, Title } from '@mantine/core';
import MailCheck from 'lucide-react/icons/mail-check';
import { useEffect, useRef } from 'react';
import { accounts } from '../../i18n/fr/accounts.js';
import { Toned } from '../../ui/toned.js';

/** What to do next: the same words whether or not the address is known. */
export function LinkSent({ email, onCorrect }: { email: string; onCorrect: () => void }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <Stack gap="md" align="flex-start">
      <Group gap="sm" wrap="nowrap">
        <Toned tone="ok">
          <MailCheck size={28} aria-hidden />
        </Toned>
        <Title order={1} size="h2" ref={title} tabIndex={-1}>
          {accounts.sentTitle}
        </Title>
      </Group>
      <Text>{accounts.sentText(email)}</Text>
      <Text c="dimmed">{accounts.sentHint}</Text>
      <Button variant="default" onClick={onCorrect}>
        {accounts.sentOther}
      </Button>
    </Stack>
  );
}
