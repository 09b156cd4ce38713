import { Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { EventReport } from '../../../api/types.js';
import { formatDay, formatNumber, formatPercent } from '../../../i18n/format.js';
import { paperResults } from '../../../i18n/fr/event-after.js';
import { day, report as words } from '../../../i18n/fr/event-day.js';
import { AsideCard } from '../../../ui/card.js';
import { ConfirmButton } from '../../../ui/confirm-button.js';
import { FigureLines, Figures } from '../../../ui/figures.js';
import { LinkButton, TextLink } from '../../../ui/link-button.js';
import { Page } from '../../../ui/page.js';
import { QueryView } from '../../../ui/query-view.js';
import { toast } from '../../../ui/toast.js';
import { AgreementsCard } from '../after/agreements-card.js';
import { reportQuery, useThanks } from './day.queries.js';

/** What the event gave, for those who pay for it. */
export function ReportScreen() {
  const { eventId } = useParams({ from: '/app/labo/evenements/$eventId/bilan' });
  const query = useQuery(reportQuery(eventId));
  return (
    <Page
      title={words.title}
      lead={query.data && `${query.data.name}, ${formatDay(query.data.startsAt)}`}
      above={
        <TextLink to="/evenements/$eventId" params={{ eventId }}>
          {day.backToEvent}
        </TextLink>
      }
      actions={
        <>
          <Button variant="default" component="a" href={`/api/events/${eventId}/report.csv`}>
            {words.csv}
          </Button>
          <Button variant="default" component="a" href={`/api/events/${eventId}/paper/bilan.pdf`}>
            {words.pdf}
          </Button>
          <LinkButton variant="default" to="/evenements/$eventId/bulletins" params={{ eventId }}>
            {paperResults.link}
          </LinkButton>
          <Thanks eventId={eventId} />
        </>
      }
    >
      <QueryView query={query}>{(report) => <Content report={report} />}</QueryView>
    </Page>
  );
}

function Content({ report }: { report: EventReport }) {
  return (
    <Stack gap="md">
      <Figures
        label={words.figures}
        figures={[
          {
            label: words.present,
            value: formatNumber(report.present),
            words: words.presentWords(report.associations, report.companies),
          },
          { label: words.held, value: formatNumber(report.held), words: words.heldWords(report.planned) },
          {
            label: words.followUps,
            value: formatNumber(report.followUps),
            words: words.followUpsWords(report.oneSided),
          },
          {
            label: words.wishes,
            value: report.wishesMet === null ? words.wishesNone : formatPercent(report.wishesMet),
            words: words.wishesWords,
          },
          { label: words.told, value: formatNumber(report.told), words: words.toldWords(report.planned) },
        ]}
      />
      <AgreementsCard eventId={report.eventId} />
      <Counts title={words.byType} counts={report.byType} />
      <Counts title={words.byTerritory} counts={report.byTerritory} />
      {report.verbatims.length > 0 && (
        <AsideCard title={words.verbatims}>
          {report.verbatims.map((sentence) => (
            <Text key={sentence} component="blockquote">
              {sentence}
            </Text>
          ))}
        </AsideCard>
      )}
    </Stack>
  );
}

function Counts({ title, counts }: { title: string; counts: EventReport['byType'] }) {
  return (
    <AsideCard title={title}>
      {counts.length === 0 ? (
        <Text c="dimmed">{words.nothing}</Text>
      ) : (
        <FigureLines lines={counts.map(({ label, count }) => ({ label, value: formatNumber(count) }))} />
      )}
    </AsideCard>
  );
}

function Thanks({ eventId }: { eventId: string }) {
  const thank = useThanks(eventId);
  return (
    <ConfirmButton
      label={words.thanks}
      title={words.thanksTitle}
      variant="filled"
      busy={thank.isPending}
      onConfirm={(close) =>
        thank.mutate(undefined, {
          onSuccess: ({ posted }) => {
            close();
            toast(words.thanked(posted));
          },
        })
      }
    >
      {words.thanksText}
    </ConfirmButton>
  );
}
