import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client.js';
import { ApiProblem } from '../../../api/problem.js';
import type { LaboSettings } from '../../../api/types.js';
import { settings as words } from '../../../i18n/fr/settings.js';
import { toast, toastProblem } from '../../../ui/toast.js';
import { settingsQuery } from './settings.queries.js';

type Change = Partial<Omit<LaboSettings, 'id' | 'shown'>>;

/** Saves a part of a Labo's settings beside what the others are; problems of fields go to the form. */
export function useSaveSettings(
  laboId: string,
  settings: LaboSettings,
  onFields: (fields: Record<string, string>) => void,
) {
  const queryClient = useQueryClient();
  const { id: _, shown: __, ...before } = settings;
  return useMutation({
    mutationFn: (change: Change) =>
      unwrap(
        api.PUT('/api/labos/{laboId}/settings', {
          params: { path: { laboId } },
          body: { ...before, ...change },
        }),
      ),
    onSuccess: (saved) => {
      queryClient.setQueryData(settingsQuery(laboId).queryKey, saved);
      void queryClient.invalidateQueries({ queryKey: ['vocabulary'] });
      toast(words.saved);
    },
    onError: (error) => {
      const fields = error instanceof ApiProblem ? error.fields : {};
      if (Object.keys(fields).length > 0) onFields(fields);
      else toastProblem(error);
    },
  });
}
