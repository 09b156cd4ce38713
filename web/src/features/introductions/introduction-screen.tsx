import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import Mail from 'lucide-react/icons/mail';
import Phone from 'lucide-react/icons/phone';
import type { IntroductionSide, IntroductionView } from '../../api/types.js';
import { formatMoment } from '../../i18n/format.js';
import { introductions as words } from '../../i18n/fr/introductions.js';
import { BackLink } from '../../ui/back-link.js';
import { Badge } from '../../ui/badge.js';
import { AsideCard, Card } from '../../ui/card.js';
import { ContactLink } from '../../ui/contact-link.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { IntroduceButton } from './introduce-button.js';
import { introductionQuery } from './introductions.queries.js';
import { NoteForm } from './note-form.js';
import { useTell } from './use-tell.js';

/** A pair: whom to call, where it stands, what comes next, and what happened. */
export function IntroductionScreen() {
  const { introductionId } = useParams({ from: '/app/mises-en-relation/$introductionId' });
  const query = useQuery(introductionQuery(introductionId));
  const view = query.data;
  return (
    <Page
      title={view ? words.one(view.need.organisation.name, view.offer.organisation.name) : words.title}
      badge={view && <Badge tone="see">{words.state[view.state]}</Badge>}
      above={<BackLink to="/mises-en-relation">{words.back}</BackLink>}
      actions={view?.mayIntroduce && <IntroduceButton id={view.id} />}
      aside={view && <Aside view={view} />}
    >
      <QueryView query={query}>
        {(shown) => (
          <Stack gap="md">
            <SideCard title={words.need} side={shown.need} type={shown.partnershipType} />
            <SideCard title={words.offer} side={shown.offer} type={shown.partnershipType} />
            <History view={shown} />
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}

function SideCard({ title, side, type }: { title: string; side: IntroductionSide; type: string }) {
  const { contacts } = side;
  const person = contacts && [contacts.name, contacts.function].filter(Boolean).join(', ');
  return (
    <Card as="section" type={type}>
      <Stack gap="xs">
        <Text c="dimmed">
          {title} · {side.organisation.name}
        </Text>
        <Title order={2} size="h3">
          {side.title}
        </Title>
        <Text>{side.description}</Text>
        {person && <Text fw={650}>{person}</Text>}
        {contacts?.phone && <ContactLink icon={Phone} kind="tel" value={contacts.phone} />}
        {contacts?.email && <ContactLink icon={Mail} kind="mailto" value={contacts.email} />}
      </Stack>
    </Card>
  );
}

function Aside({ view }: { view: IntroductionView }) {
  const tell = useTell(view.id);
  return (
    <>
      {view.moves.length > 0 && (
        <AsideCard title={words.tellTitle}>
          <Group gap="xs">
            {view.moves.map((state) => (
              <Button
                key={state}
                variant="default"
                loading={tell.isPending && tell.variables === state}
                onClick={() => tell.mutate(state)}
              >
                {words.tell[state]}
              </Button>
            ))}
          </Group>
        </AsideCard>
      )}
      <NoteForm view={view} />
      {view.moves.length > 0 && (
        <AsideCard title={words.questionsTitle}>
          <ol>
            {view.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </AsideCard>
      )}
    </>
  );
}

function History({ view }: { view: IntroductionView }) {
  if (view.history.length === 0) return null;
  return (
    <Card as="section">
      <Title order={2} size="h3" mb="xs">
        {words.historyTitle}
      </Title>
      <Stack gap="xs" component="ol" p={0} m={0} style={{ listStyle: 'none' }}>
        {view.history.map(({ at, kind, detail, by }) => (
          <li key={`${at} ${kind}`}>
            <Text fw={600} component="span">
              {words.history[kind] ?? kind}
            </Text>
            {detail && ` : ${words.detail[detail] ?? detail}`}
            <Text c="dimmed">
              {formatMoment(at)} · {by ?? words.byTime}
            </Text>
          </li>
        ))}
      </Stack>
    </Card>
  );
}
