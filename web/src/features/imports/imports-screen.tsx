import { Stack, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import FileSpreadsheet from 'lucide-react/icons/file-spreadsheet';
import { useMyLabo } from '../../api/session.js';
import type { ImportSummary } from '../../api/types.js';
import { formatMoment } from '../../i18n/format.js';
import { imports as words } from '../../i18n/fr/imports.js';
import { organisations } from '../../i18n/fr/organisations.js';
import { BackLink } from '../../ui/back-link.js';
import { FileDrop } from '../../ui/file-drop.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { QueryView } from '../../ui/query-view.js';
import { Row, Rows } from '../../ui/rows.js';
import { EmptyState } from '../../ui/states.js';
import { TitleLink } from '../../ui/title-link.js';
import { toastProblem } from '../../ui/toast.js';
import { ImportBadge } from './import-badge.js';
import { importsQuery, uploadFile } from './imports.queries.js';

/** Where files are brought, and those brought before. */
export function ImportsScreen() {
  const labo = useMyLabo();
  const { page = 1 } = useSearch({ from: '/app/labo/imports' });
  const navigate = useNavigate({ from: '/imports' });
  const query = useQuery(importsQuery(labo.id, page));
  const upload = useMutation({
    mutationFn: (file: File) => uploadFile(labo.id, file),
    onSuccess: ({ id }) => navigate({ to: '/imports/$importId', params: { importId: id } }),
    onError: toastProblem,
  });
  return (
    <Page
      title={words.title}
      lead={words.lead}
      above={<BackLink to="/organisations">{organisations.title}</BackLink>}
    >
      <Stack gap="lg">
        <FileDrop
          title={words.dropTitle}
          hint={words.dropHint}
          choose={words.choose}
          accept=".csv,.txt,.tsv,.xlsx"
          busy={upload.isPending}
          onFile={(file) => upload.mutate(file)}
        />
        <Title order={2}>{words.pastTitle}</Title>
        <QueryView query={query}>
          {({ items, total }) =>
            items.length === 0 ? (
              <EmptyState icon={FileSpreadsheet} title={words.noneTitle}>
                {words.noneText}
              </EmptyState>
            ) : (
              <>
                <Rows label={words.pastTitle}>
                  {items.map((item) => (
                    <ImportRow key={item.id} item={item} />
                  ))}
                </Rows>
                <Pager page={page} total={total} onChange={(next) => navigate({ search: { page: next } })} />
              </>
            )
          }
        </QueryView>
      </Stack>
    </Page>
  );
}

function ImportRow({
  item: { id, fileName, kind, status, records, by, createdAt },
}: {
  item: ImportSummary;
}) {
  return (
    <Row
      icon={FileSpreadsheet}
      title={
        <TitleLink to="/imports/$importId" params={{ importId: id }}>
          {fileName}
        </TitleLink>
      }
      beside={records > 0 ? [words.kind[kind], words.rowCount(records)].join(' · ') : null}
      actions={<ImportBadge status={status} />}
    >
      {words.broughtBy(formatMoment(createdAt), by)}
    </Row>
  );
}
