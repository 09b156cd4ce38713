import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';
import type { ApiProblem } from '../../api/problem.js';
import type { People, Person } from '../../api/types.js';

/** Whose people: an organisation's or a Labo's. */
export type Place = { kind: 'organisation' | 'labo'; id: string };
export type Role = Person['role'];

export const peopleQuery = ({ kind, id }: Place) =>
  queryOptions({
    queryKey: ['people', kind, id],
    queryFn: () =>
      kind === 'organisation'
        ? unwrap(api.GET('/api/organisations/{id}/people', { params: { path: { id } } }))
        : unwrap(api.GET('/api/labos/{laboId}/people', { params: { path: { laboId: id } } })),
  });

export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: () => unwrap(api.POST('/api/invitations/look', { body: { token } })),
    staleTime: 0,
  });

/** A change of the people of a place; what is shown is read again, whatever the answer carries. */
function usePeopleChange<Input>(place: Place, change: (input: Input) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation<unknown, ApiProblem, Input>({
    mutationFn: change,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: peopleQuery(place).queryKey }),
  });
}

export const useInvite = (place: Place) =>
  usePeopleChange<{ email: string; role: Role }>(place, ({ email, role }): Promise<People> => {
    if (place.kind === 'labo') {
      const body = { email, role: role === 'head' ? ('head' as const) : ('animator' as const) };
      return unwrap(
        api.POST('/api/labos/{laboId}/invitations', { params: { path: { laboId: place.id } }, body }),
      );
    }
    const body = { email, role: role === 'head' ? ('head' as const) : ('contributor' as const) };
    return unwrap(
      api.POST('/api/organisations/{id}/invitations', { params: { path: { id: place.id } }, body }),
    );
  });

export const useOfferClaim = (organisationId: string) =>
  usePeopleChange<string>({ kind: 'organisation', id: organisationId }, (email) =>
    unwrap(
      api.POST('/api/organisations/{id}/claim', {
        params: { path: { id: organisationId } },
        body: { email },
      }),
    ),
  );

export const useSetRole = (place: Place) =>
  usePeopleChange<{ accountId: string; role: Role }>(place, ({ accountId, role }): Promise<People> => {
    if (place.kind === 'labo') {
      const path = { laboId: place.id, accountId };
      const body = { role: role === 'head' ? ('head' as const) : ('animator' as const) };
      return unwrap(api.PUT('/api/labos/{laboId}/people/{accountId}', { params: { path }, body }));
    }
    const path = { id: place.id, accountId };
    const body = { role: role === 'head' ? ('head' as const) : ('contributor' as const) };
    return unwrap(api.PUT('/api/organisations/{id}/people/{accountId}', { params: { path }, body }));
  });

/** Without an account: leaves the place oneself. */
export const useRemove = (place: Place) =>
  usePeopleChange<string | null>(place, (accountId) => {
    const { id } = place;
    if (place.kind === 'labo')
      return accountId
        ? unwrap(
            api.DELETE('/api/labos/{laboId}/people/{accountId}', {
              params: { path: { laboId: id, accountId } },
            }),
          )
        : unwrap(api.DELETE('/api/labos/{laboId}/me', { params: { path: { laboId: id } } }));
    return accountId
      ? unwrap(
          api.DELETE('/api/organisations/{id}/people/{accountId}', { params: { path: { id, accountId } } }),
        )
      : unwrap(api.DELETE('/api/organisations/{id}/me', { params: { path: { id } } }));
  });

export const useResend = (place: Place) =>
  usePeopleChange<string>(place, (id) =>
    unwrap(api.POST('/api/invitations/{id}/resend', { params: { path: { id } } })),
  );

export const useCancel = (place: Place) =>
  usePeopleChange<string>(place, (id) =>
    unwrap(api.DELETE('/api/invitations/{id}', { params: { path: { id } } })),
  );
