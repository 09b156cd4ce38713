import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import ScrollText from 'lucide-react/icons/scroll-text';
import { useState } from 'react';
import type { AuditAction, AuditLine } from '../../../api/types.js';
import { formatMoment } from '../../../i18n/format.js';
import { auditLog as words } from '../../../i18n/fr/settings.js';
import { Pager } from '../../../ui/pager.js';
import { QueryView } from '../../../ui/query-view.js';
import { Row, Rows } from '../../../ui/rows.js';
import { Spread } from '../../../ui/spread.js';
import { EmptyState } from '../../../ui/states.js';
import { auditQuery } from './settings.queries.js';

/** Who did what in a Labo, newest first; with null, what concerns the installation and no Labo. */
export function AuditPanel({ laboId }: { laboId: string | null }) {
  const [page, setPage] = useState(1);
  const [action, setAction] = useState<AuditAction | undefined>();
  const query = useQuery(auditQuery(laboId, page, action));
  return (
    <QueryView query={query}>
      {({ items, total, actions }) => (
        <Stack gap="md">
          <Spread>
            <NativeSelect
              label={words.filter}
              value={action ?? ''}
              onChange={({ currentTarget }) => {
                setPage(1);
                setAction((currentTarget.value || undefined) as AuditAction | undefined);
              }}
              data={[
                { value: '', label: words.everything },
                ...actions.map(({ code, label }) => ({ value: code, label })),
              ]}
            />
            {laboId && (
              <Button component="a" href={`/api/labos/${laboId}/audit.csv`} variant="default">
                {words.csv}
              </Button>
            )}
          </Spread>
          <Text c="dimmed">{words.lead(total)}</Text>
          {items.length === 0 ? (
            <EmptyState icon={ScrollText} title={words.emptyTitle}>
              {words.emptyText}
            </EmptyState>
          ) : (
            <Rows label={laboId ? words.list : words.installationList}>
              {items.map((line) => (
                <Line key={line.id} line={line} />
              ))}
            </Rows>
          )}
          <Pager page={page} total={total} onChange={setPage} />
        </Stack>
      )}
    </QueryView>
  );
}

function Line({ line: { at, who, actionLabel, object, details, address } }: { line: AuditLine }) {
  const where = [formatMoment(at), words.by(who), address && words.from(address)].filter(Boolean).join(' · ');
  return (
    <Row title={actionLabel} beside={object}>
      <div>{where}</div>
      {details && <div>{details}</div>}
    </Row>
  );
}
