import { randomUUID } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { genericOAuth, magicLink, twoFactor } from 'better-auth/plugins';
import type { Pool } from 'pg';
import type { Config } from '../../platform/config/config.js';
import { hashOf, newSecret } from '../../platform/secrets/secret-token.js';
import { ADDRESS_HEADER } from './browser.js';
import { SESSION_COOKIE } from './cookie.js';
import { identityProvider } from './identity-provider.js';
import { openingSession } from './opening-session.js';

export const SESSION_DAYS = 14;
/** A quarter of an hour: long enough for a slow mailbox, short enough for a forgotten one. */
export const LINK_MINUTES = 15;

/**
 * The sign-in library over our own tables. Nothing of it is mounted on HTTP but the return from an identity
 * provider: our controllers call its server API, so that every open route is one of ours.
 */
export function createAuth(
  config: Config,
  pool: Pool,
  sendLink: (email: string, link: string) => Promise<void>,
) {
  const providers = config.identityProvider ? [identityProvider(config.identityProvider)] : [];
  return betterAuth({
    appName: 'Tandem',
    baseURL: config.http.publicUrl,
    basePath: '/api/session',
    secret: config.secret,
    database: pool,
    telemetry: { enabled: false },
    logger: { level: 'error', disabled: config.environment === 'test' },
    rateLimit: { enabled: false },
    onAPIError: { errorURL: `${config.http.publicUrl}/connexion` },
    user: {
      modelName: 'account',
      fields: {
        name: 'first_name',
        emailVerified: 'email_verified',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      additionalFields: {
        lastName: { type: 'string', fieldName: 'last_name', required: false, defaultValue: '' },
        administrator: { type: 'boolean', required: false, defaultValue: false, input: false },
      },
    },
    account: {
      modelName: 'linked_identity',
      fields: {
        userId: 'account_id',
        providerId: 'provider',
        accountId: 'subject',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      // A provider is only configured by the installation, and only a proven address is linked.
      accountLinking: { enabled: true },
    },
    session: {
      modelName: 'session',
      fields: {
        userId: 'account_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      additionalFields: {
        csrfToken: { type: 'string', fieldName: 'csrf_token', input: false },
        secondStepAt: { type: 'date', fieldName: 'second_step_at', required: false, input: false },
        lastUsedAt: { type: 'date', fieldName: 'last_used_at', required: false, input: false },
      },
      expiresIn: SESSION_DAYS * 86_400,
      disableSessionRefresh: true,
    },
    verification: {
      modelName: 'verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({
            data: { ...session, csrfToken: newSecret(24), lastUsedAt: new Date() },
          }),
        },
      },
      account: {
        create: { before: async (identity) => ({ data: withoutTokens(identity) }) },
        update: { before: async (identity) => ({ data: withoutTokens(identity) }) },
      },
    },
    advanced: {
      useSecureCookies: config.http.secureCookies,
      cookiePrefix: 'tandem',
      cookies: { session_token: { name: SESSION_COOKIE } },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      // Its columns for pictures and for providers' tokens are left out on purpose; `schema-check` watches ours.
      database: { generateId: () => randomUUID(), validateSchema: false },
    },
    plugins: [
      openingSession(),
      magicLink({
        expiresIn: LINK_MINUTES * 60,
        disableSignUp: true,
        generateToken: () => newSecret(),
        storeToken: { type: 'custom-hasher', hash: async (token) => hashOf(token) },
        sendMagicLink: ({ email, token, metadata }) => sendLink(email, `${token}.${metadata?.mark ?? ''}`),
      }),
      twoFactor({
        issuer: 'Tandem',
        allowPasswordless: true,
        totpOptions: { digits: 6, period: 30 },
        backupCodeOptions: { amount: 10, length: 10, storeBackupCodes: 'encrypted' },
        schema: {
          user: { fields: { twoFactorEnabled: 'second_factor' } },
          twoFactor: {
            modelName: 'second_factor',
            fields: {
              userId: 'account_id',
              backupCodes: 'recovery_codes',
              failedVerificationCount: 'failed_tries',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
      genericOAuth({ config: providers }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;

const TOKENS = [
  'accessToken',
  'refreshToken',
  'idToken',
  'accessTokenExpiresAt',
  'refreshTokenExpiresAt',
  'scope',
];

/** The library adds what a hook answers to what it had: nothing is taken away but by name. */
function withoutTokens<Identity extends object>(identity: Identity): Identity {
  return { ...identity, ...Object.fromEntries(TOKENS.map((name) => [name, undefined])) };
}
