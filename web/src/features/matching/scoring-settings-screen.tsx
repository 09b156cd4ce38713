import { Button, Group, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, unwrap } from '../../api/client.js';
import { useMyLabo } from '../../api/session.js';
import type { ScoringSettings } from '../../api/types.js';
import { scoringSettings as words } from '../../i18n/fr/scoring-settings.js';
import { BackLink } from '../../ui/back-link.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { CriteriaCard } from './criteria-card.js';
import { LearnedPanel } from './learned-panel.js';
import { ScoringRunPanel } from './scoring-run-panel.js';
import { scoringSettingsQuery } from './scoring-settings.queries.js';
import { UnlikelyCard } from './unlikely-card.js';

/** How the Labo wants its suggestions scored, and what its answers taught. */
export function ScoringSettingsScreen() {
  const labo = useMyLabo();
  const query = useQuery(scoringSettingsQuery(labo.id));
  return (
    <Page
      above={<BackLink to="/suggestions">{words.back}</BackLink>}
      title={words.title}
      lead={words.lead}
      aside={
        <>
          {query.data && <LearnedPanel laboId={labo.id} settings={query.data} />}
          <ScoringRunPanel laboId={labo.id} />
        </>
      }
    >
      <QueryView query={query}>
        {(settings) => (
          <SettingsForm
            key={`${settings.resetAt} ${settings.learned?.at}`}
            laboId={labo.id}
            settings={settings}
          />
        )}
      </QueryView>
    </Page>
  );
}

function SettingsForm({ laboId, settings }: { laboId: string; settings: ScoringSettings }) {
  const queryClient = useQueryClient();
  const [switchedOff, setSwitchedOff] = useState(
    settings.criteria.filter((criterion) => criterion.switchedOff).map(({ code }) => code),
  );
  const [unlikelyShare, setUnlikelyShare] = useState(settings.unlikelyShare);
  const save = useMutation({
    mutationFn: () =>
      unwrap(
        api.PUT('/api/labos/{laboId}/scoring-settings', {
          params: { path: { laboId } },
          body: { switchedOff, unlikelyShare, learning: settings.learning },
        }),
      ),
    onSuccess: (saved) => {
      queryClient.setQueryData(scoringSettingsQuery(laboId).queryKey, saved);
      toast(words.saved);
    },
    onError: toastProblem,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Stack gap="md">
        <CriteriaCard criteria={settings.criteria} switchedOff={switchedOff} onChange={setSwitchedOff} />
        <UnlikelyCard share={unlikelyShare} onChange={setUnlikelyShare} />
        <Group>
          <Button type="submit" loading={save.isPending}>
            {words.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
