import { Stack, Table, Tabs, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Message } from '../../api/types.js';
import { formatMoment } from '../../i18n/format.js';
import { mailbox as words } from '../../i18n/fr/mailbox.js';
import { BackLink } from '../../ui/back-link.js';
import { Card } from '../../ui/card.js';
import { Facts } from '../../ui/facts.js';
import { MailFrame } from '../../ui/mail-frame.js';
import { OnlyNarrow } from '../../ui/only-narrow.js';
import { Preformatted } from '../../ui/preformatted.js';
import { QueryView } from '../../ui/query-view.js';
import { LoadingCards } from '../../ui/states.js';
import { messageQuery } from './mailbox.queries.js';

/** One message: as it looks, as plain text, and its headers. */
export function MessageView({ id }: { id: string }) {
  const query = useQuery(messageQuery(id));
  return (
    <Stack gap="sm">
      <OnlyNarrow>
        <BackLink to="/boite-locale" search={(now) => ({ ...now, message: undefined })}>
          {words.back}
        </BackLink>
      </OnlyNarrow>
      <QueryView query={query} loading={<LoadingCards count={1} lines={6} />}>
        {(message) => (
          <Card>
            <Stack gap="md">
              <Title order={2}>{message.subject || words.noSubject}</Title>
              <Facts
                facts={[
                  [words.to, message.to],
                  [words.from, message.from],
                  [words.received, formatMoment(message.receivedAt)],
                ]}
              />
              <Forms message={message} />
            </Stack>
          </Card>
        )}
      </QueryView>
    </Stack>
  );
}

function Forms({ message }: { message: Message }) {
  return (
    <Tabs defaultValue={message.html ? 'html' : 'text'} keepMounted={false}>
      <Tabs.List aria-label={words.tabsLabel}>
        <Tabs.Tab value="html">{words.tabs.html}</Tabs.Tab>
        <Tabs.Tab value="text">{words.tabs.text}</Tabs.Tab>
        <Tabs.Tab value="headers">{words.tabs.headers}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="html" pt="md">
        {message.html ? (
          <MailFrame title={words.frame(message.subject)} html={message.html} />
        ) : (
          <Text c="dimmed">{words.noHtml}</Text>
        )}
      </Tabs.Panel>
      <Tabs.Panel value="text" pt="md">
        {message.text ? <Preformatted>{message.text}</Preformatted> : <Text c="dimmed">{words.noText}</Text>}
      </Tabs.Panel>
      <Tabs.Panel value="headers" pt="md">
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.header}</Table.Th>
              <Table.Th>{words.value}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {message.headers.map(({ name, value }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a header may repeat, the list never moves
              <Table.Tr key={index}>
                <Table.Th scope="row">{name}</Table.Th>
                <Table.Td>
                  <Preformatted inline>{value}</Preformatted>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Tabs.Panel>
    </Tabs>
  );
}
