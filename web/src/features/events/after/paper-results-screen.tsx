import { NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import FileText from 'lucide-react/icons/file-text';
import { useState } from 'react';
import type { EventReport } from '../../../api/types.js';
import { paperResults as words } from '../../../i18n/fr/event-after.js';
import { day } from '../../../i18n/fr/event-day.js';
import { TextLink } from '../../../ui/link-button.js';
import { Page } from '../../../ui/page.js';
import { QueryView } from '../../../ui/query-view.js';
import { EmptyState } from '../../../ui/states.js';
import { reportQuery } from '../day/day.queries.js';
import { paperSheets } from '../model/paper-sheets.js';
import { PaperForm } from './paper-form.js';

/** Forms filled in by hand, typed in one after the other. */
export function PaperResultsScreen() {
  const { eventId } = useParams({ from: '/app/labo/evenements/$eventId/bulletins' });
  const query = useQuery(reportQuery(eventId));
  return (
    <Page
      title={words.title}
      lead={words.lead}
      above={
        <TextLink to="/evenements/$eventId" params={{ eventId }}>
          {day.backToEvent}
        </TextLink>
      }
    >
      <QueryView query={query}>{(report) => <Sheets report={report} />}</QueryView>
    </Page>
  );
}

function Sheets({ report }: { report: EventReport }) {
  const [chosen, setChosen] = useState('');
  const sheets = paperSheets(report);
  const sheet = sheets.find(({ authorId }) => authorId === chosen);
  if (sheets.length === 0)
    return (
      <EmptyState icon={FileText} title={words.title}>
        {words.empty}
      </EmptyState>
    );
  return (
    <Stack gap="md">
      <NativeSelect
        label={words.whose}
        value={chosen}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        data={[
          { value: '', label: words.choose },
          ...sheets.map(({ authorId, name, told, lines }) => ({
            value: authorId,
            label: words.option(name, told, lines.length),
          })),
        ]}
      />
      <Text c="dimmed" role="status">
        {words.progress(report.told, report.planned)}
      </Text>
      {sheet && <PaperForm key={sheet.authorId} eventId={report.eventId} sheet={sheet} />}
    </Stack>
  );
}
