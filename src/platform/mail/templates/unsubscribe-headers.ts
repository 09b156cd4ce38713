/**
 * The two headers by which a mailbox offers to stop a message in one click (RFC 8058). The address must take a POST
 * without a cookie, and both headers must be signed by DKIM.
 */
export const unsubscribeHeaders = (url: string): Record<string, string> => ({
  'List-Unsubscribe': `<${url}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});
