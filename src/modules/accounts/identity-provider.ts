import { AsyncLocalStorage } from 'node:async_hooks';
import type { GenericOAuthConfig } from 'better-auth/plugins';
import type { Config } from '../../platform/config/config.js';

export const PROVIDER_ID = 'fournisseur';

/** What ProConnect says of a person, beside the standard claims. */
export interface ProviderProfile {
  sub: string;
  email?: string;
  email_verified?: boolean;
  given_name?: string;
  usual_name?: string;
  family_name?: string;
  siret?: string;
}

/** What the library does not keep of a return from the provider. */
interface Claims {
  siret: string | null;
}

const reading = new AsyncLocalStorage<Claims>();

/** Runs a return from the provider, and answers what was claimed on the way. */
export async function whileReadingClaims(
  run: () => Promise<Response>,
): Promise<{ answer: Response; claims: Claims }> {
  const claims: Claims = { siret: null };
  return { answer: await reading.run(claims, run), claims };
}

type ProviderSettings = NonNullable<Config['identityProvider']>;

/** A provider found by discovery, as ProConnect asks for it: PKCE, state, nonce, claims from the user-info page. */
export function identityProvider({
  issuer,
  clientId,
  clientSecret,
  scopes,
  name,
}: ProviderSettings): GenericOAuthConfig {
  const discoveryUrl = `${issuer}/.well-known/openid-configuration`;
  return {
    providerId: PROVIDER_ID,
    name,
    discoveryUrl,
    requireIdTokenVerification: true,
    clientId,
    clientSecret,
    scopes,
    pkce: true,
    disableProviderLogout: true,
    getUserInfo: async ({ accessToken }) => {
      const profile = accessToken ? await userInfo(discoveryUrl, clientId, accessToken) : null;
      if (!profile?.email) return null;
      const claims = reading.getStore();
      if (claims) claims.siret = /^\d{14}$/.test(profile.siret ?? '') ? profile.siret! : null;
      // ProConnect answers for the address; another provider says so with `email_verified`.
      return { ...profile, emailVerified: profile.email_verified ?? true };
    },
    mapProfileToUser: (profile) => {
      const { given_name, usual_name, family_name } = profile as unknown as ProviderProfile;
      return { name: given_name ?? '', lastName: usual_name ?? family_name ?? '' };
    },
  };
}

/**
 * The user-info page answers in JSON, or (ProConnect) as a token. It comes straight from the provider over TLS, which
 * vouches for it (OpenID Connect Core 3.1.3.7, 6); the library then holds its `sub` to the verified identity token's.
 */
async function userInfo(
  discoveryUrl: string,
  clientId: string,
  accessToken: string,
): Promise<ProviderProfile | null> {
  const signal = AbortSignal.timeout(10_000);
  const discovered = (await (await fetch(discoveryUrl, { signal })).json()) as Record<string, string>;
  const answer = await fetch(discovered.userinfo_endpoint, {
    headers: { authorization: `Bearer ${accessToken}` },
    signal,
  });
  if (!answer.ok) return null;
  if (!answer.headers.get('content-type')?.startsWith('application/jwt'))
    return (await answer.json()) as ProviderProfile;
  const payload = JSON.parse(Buffer.from((await answer.text()).split('.')[1], 'base64url').toString());
  return payload.iss === discovered.issuer && payload.aud === clientId ? payload : null;
}
