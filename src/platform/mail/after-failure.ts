import type { MailState } from './outgoing-mail.entity.js';

/** How a sending ended badly. */
export interface SmtpFailure {
  message: string;
  /** The server's answer, when there was one. */
  responseCode?: number;
  /** The SMTP step it answered: « RCPT TO », « DATA »; « CONN », « EHLO » or « AUTH … » before any message. */
  command?: string;
  /** The text had begun to leave: the server may have taken it. */
  handedOver: boolean;
}

export interface Attempt {
  /** How many times it was tried, this one included. */
  attempts: number;
  /** Since the first one. */
  triedForSeconds: number;
}

export interface RetryRule {
  firstWaitSeconds: number;
  giveUpAfterSeconds: number;
}

const LONGEST_WAIT_SECONDS = 4 * 3600;
export const TWO_DAYS: RetryRule = { firstWaitSeconds: 15, giveUpAfterSeconds: 48 * 3600 };
const OF_ONE_MESSAGE = ['MAIL FROM', 'RCPT TO', 'DATA'];

/**
 * What becomes of a message that could not be sent. A refusal of this message (5xx) is final; a delay (4xx), a
 * refusal of us all (a wrong password) or a failure before its text left is tried again for two days, later each
 * time; a cut without an answer after that leaves it uncertain, since the server may have taken it.
 */
export function afterFailure(
  { responseCode = 0, command = '', handedOver }: SmtpFailure,
  { attempts, triedForSeconds }: Attempt,
  rule = TWO_DAYS,
): { state: MailState; waitSeconds: number } {
  if (responseCode >= 500 && OF_ONE_MESSAGE.includes(command)) return { state: 'failed', waitSeconds: 0 };
  if (handedOver && responseCode === 0) return { state: 'uncertain', waitSeconds: 0 };
  const left = rule.giveUpAfterSeconds - triedForSeconds;
  if (left <= 0) return { state: 'failed', waitSeconds: 0 };
  const wait = Math.min(LONGEST_WAIT_SECONDS, rule.firstWaitSeconds * 2 ** Math.min(attempts - 1, 20));
  return { state: 'queued', waitSeconds: Math.min(wait, left) };
}
