import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';

/** Opens a session for an account another of our flows has made sure of: a password, an accepted invitation. */
export const openingSession = () => ({
  id: 'opening-session' as const,
  endpoints: {
    openSession: createAuthEndpoint.serverOnly({ method: 'POST' }, async (context) => {
      const { accountId } = context.body as unknown as { accountId: string };
      const { internalAdapter } = context.context;
      const user = await internalAdapter.findUserById(accountId);
      if (!user) throw new APIError('NOT_FOUND');
      const session = await internalAdapter.createSession(user.id);
      await setSessionCookie(context, { session, user });
      return context.json({ token: session.token });
    }),
  },
});
