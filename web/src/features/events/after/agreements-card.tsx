import { Button, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleDashed from 'lucide-react/icons/circle-dashed';
import CircleX from 'lucide-react/icons/circle-x';
import Handshake from 'lucide-react/icons/handshake';
import type { AgreementLine, AgreementState } from '../../../api/types.js';
import { formatDay, formatEuros } from '../../../i18n/format.js';
import { agreements as words } from '../../../i18n/fr/event-after.js';
import { typeLabel } from '../../../i18n/fr/partnership-types.js';
import { Badge, type Tone } from '../../../ui/badge.js';
import { QueryView } from '../../../ui/query-view.js';
import { Row, Rows } from '../../../ui/rows.js';
import { TextButton } from '../../../ui/text-button.js';
import { agreementsQuery, useMoveAgreement } from './after.queries.js';

const looks: Record<AgreementState, { tone: Tone; icon: typeof Handshake }> = {
  draft: { tone: 'quiet', icon: CircleDashed },
  agreed: { tone: 'see', icon: Handshake },
  started: { tone: 'ok', icon: CircleCheck },
  dropped: { tone: 'quiet', icon: CircleX },
};

/** The sheets of the tables: who calls whom by when, and what became of it. */
export function AgreementsCard({ eventId }: { eventId: string }) {
  const query = useQuery(agreementsQuery(eventId));
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h3">
        {words.title}
      </Title>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{words.none}</Text>
          ) : (
            <Rows label={words.title}>
              {items.map((sheet) => (
                <Sheet key={sheet.id} sheet={sheet} eventId={eventId} />
              ))}
            </Rows>
          )
        }
      </QueryView>
    </Stack>
  );
}

function Sheet({ sheet, eventId }: { sheet: AgreementLine; eventId: string }) {
  const move = useMoveAgreement(eventId);
  const { id: agreementId, state, association, company, caller, callBy, estimatedValue } = sheet;
  const pair = words.pair(association, company);
  const to = (next: Exclude<AgreementState, 'draft'>) => () => move.mutate({ agreementId, state: next });
  const facts = [
    sheet.subject,
    caller && callBy && words.call(caller === 'association' ? association : company, formatDay(callBy)),
    estimatedValue !== null && words.value(formatEuros(estimatedValue)),
  ].filter(Boolean);
  return (
    <Row
      title={pair}
      beside={sheet.partnershipType ? typeLabel(sheet.partnershipType) : undefined}
      actions={
        <>
          <Badge {...looks[state]}>
            {state === 'draft' ? words.states.draft(sheet.signatures) : words.states[state]}
          </Badge>
          {state === 'agreed' && (
            <>
              <Button
                variant="default"
                aria-label={words.about(words.start, pair)}
                onClick={to('started')}
                loading={move.isPending}
              >
                {words.start}
              </Button>
              <TextButton aria-label={words.about(words.drop, pair)} onClick={to('dropped')}>
                {words.drop}
              </TextButton>
            </>
          )}
          {(state === 'started' || state === 'dropped') && (
            <TextButton aria-label={words.about(words.reopen, pair)} onClick={to('agreed')}>
              {words.reopen}
            </TextButton>
          )}
        </>
      }
    >
      {facts.join(' · ')}
    </Row>
  );
}
