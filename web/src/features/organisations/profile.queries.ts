import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';
import { meQuery } from '../../api/session.js';
import type { ProfileFields, ProfileForm } from '../../api/types.js';

export const profileQuery = (id: string) =>
  queryOptions({
    queryKey: ['organisations', 'form', id],
    queryFn: (): Promise<ProfileForm> =>
      unwrap(api.GET('/api/organisations/{id}/form', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export const duplicatesQuery = (laboId: string, except: string, fields: ProfileFields) => {
  const { siret, rna, name, communeCode } = fields;
  const query = { siret, rna, name, communeCode: communeCode ?? undefined, except };
  return queryOptions({
    queryKey: ['organisations', 'duplicates', laboId, query],
    queryFn: () =>
      unwrap(api.GET('/api/labos/{laboId}/organisation-duplicates', { params: { path: { laboId }, query } })),
    enabled: name.trim() !== '',
  });
};

export function useSaveProfile(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: ProfileFields & { version: number; distinct?: boolean }): Promise<ProfileForm> =>
      unwrap(api.PUT('/api/organisations/{id}', { params: { path: { id } }, body: body as never })),
    onSuccess: (form) => {
      queryClient.setQueryData(profileQuery(id).queryKey, form);
      queryClient.invalidateQueries({ queryKey: ['organisations', 'one', id] });
      queryClient.invalidateQueries({ queryKey: ['organisations', 'list'] });
      queryClient.invalidateQueries(meQuery);
    },
  });
}
