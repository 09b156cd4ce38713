import type { MailState } from './outgoing-mail.entity.js';

/** What nodemailer says of a failure: `command` is the SMTP step, `responseCode` the server's answer. */
export interface SmtpFailure {
  code?: string;
  command?: string;
  responseCode?: number;
}

const LONGEST_WAIT_SECONDS = 4 * 3600;
/** With the waits below, about two days. */
const MOST_ATTEMPTS = 18;

/**
 * What becomes of a message that could not be sent. A refusal (5xx) is final; a delay (4xx) or a failure before
 * the text was handed over is tried again, later each time; a cut after that leaves it uncertain, since the
 * server may have taken it.
 */
export function afterFailure(
  failure: SmtpFailure,
  attempts: number,
): { state: MailState; waitSeconds: number } {
  const code = failure.responseCode ?? 0;
  if (code >= 500) return { state: 'failed', waitSeconds: 0 };
  const handedOver = failure.command === 'DATA' && code === 0;
  if (handedOver) return { state: 'uncertain', waitSeconds: 0 };
  if (attempts >= MOST_ATTEMPTS) return { state: 'failed', waitSeconds: 0 };
  return { state: 'queued', waitSeconds: Math.min(LONGEST_WAIT_SECONDS, 15 * 2 ** (attempts - 1)) };
}
