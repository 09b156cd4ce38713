import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useMyLabo } from '../../api/session.js';
import type { FileImport } from '../../api/types.js';
import { formatMoment } from '../../i18n/format.js';
import { imports as words } from '../../i18n/fr/imports.js';
import { BackLink } from '../../ui/back-link.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { CheckedImport } from './checked-import.js';
import { ImportBadge } from './import-badge.js';
import { importQuery } from './imports.queries.js';
import { MappingForm } from './mapping-form.js';
import { isWorking } from './model/import-state.js';
import { UnreadableImport } from './unreadable-import.js';
import { WorkingImport } from './working-import.js';
import { WrittenImport } from './written-import.js';

/** One file, at whatever step it is. */
export function ImportScreen() {
  const { importId } = useParams({ from: '/app/labo/imports/$importId' });
  const labo = useMyLabo();
  const query = useQuery(importQuery(labo.id, importId));
  const shown = query.data;
  return (
    <Page
      title={shown?.fileName ?? words.title}
      lead={shown && words.broughtBy(formatMoment(shown.createdAt), shown.by)}
      badge={shown && <ImportBadge status={shown.status} />}
      above={<BackLink to="/imports">{words.back}</BackLink>}
    >
      <QueryView query={query}>{(view) => <Step laboId={labo.id} view={view} />}</QueryView>
    </Page>
  );
}

export interface StepProps {
  laboId: string;
  view: FileImport;
  /** Shows what the server answered. */
  onChange: (view: FileImport) => void;
}

function Step({ laboId, view }: { laboId: string; view: FileImport }) {
  const queryClient = useQueryClient();
  const [editing, setEditing] = useState(false);
  const onChange = (next: FileImport) => {
    setEditing(false);
    queryClient.setQueryData(importQuery(laboId, next.id).queryKey, next);
    queryClient.invalidateQueries({ queryKey: ['imports', laboId, 'list'] });
  };
  const step = { laboId, view, onChange };
  if (isWorking(view.status)) return <WorkingImport {...step} />;
  if (view.status === 'unreadable') return <UnreadableImport {...step} />;
  if (view.status === 'to_map' || (view.status === 'checked' && editing))
    return <MappingForm key={`${view.sheet}`} {...step} />;
  if (view.status === 'checked') return <CheckedImport {...step} onEdit={() => setEditing(true)} />;
  return <WrittenImport {...step} />;
}
