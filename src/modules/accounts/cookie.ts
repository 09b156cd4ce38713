export const SESSION_COOKIE = 'tandem_session';
