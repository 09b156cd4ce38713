import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.js';

/** The identity provider of this installation, when it has one. */
export const providerQuery = queryOptions({
  queryKey: ['identity-provider'],
  queryFn: () => unwrap(api.GET('/api/session/provider')),
  staleTime: Number.POSITIVE_INFINITY,
});

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: () => unwrap(api.GET('/api/me/account')),
});

export const secondFactorQuery = queryOptions({
  queryKey: ['second-factor'],
  queryFn: () => unwrap(api.GET('/api/me/second-factor')),
});

/** Looking at a link leaves it whole. */
export const linkQuery = (token: string) =>
  queryOptions({
    queryKey: ['sign-in-link', token],
    queryFn: () => unwrap(api.POST('/api/session/link/look', { body: { token } })),
    staleTime: 0,
  });
