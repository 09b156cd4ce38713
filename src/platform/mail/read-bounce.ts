import PostalMime from 'postal-mime';
import type { TroubleKind } from './mail-trouble.entity.js';

/** What a message from a mail server, or a mailbox, says about one of ours. */
export interface ReadTrouble {
  address: string;
  kind: TroubleKind;
  detail: string;
  /** Of our message, when it is told. */
  messageId: string | null;
}

/**
 * Reads a delivery report (RFC 3464) or a complaint (RFC 5965) as it arrived; empty for any other message, such as
 * somebody's answer or an out-of-office note.
 */
export async function readBounce(raw: Buffer | string): Promise<ReadTrouble[]> {
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' });
  const part = (type: string) => {
    const found = mail.attachments.find(({ mimeType }) => mimeType.toLowerCase() === type);
    return found ? String(found.content) : null;
  };
  const original = part('message/rfc822') ?? part('text/rfc822-headers') ?? '';
  const messageId = field(original, 'Message-ID');
  const report = part('message/delivery-status');
  if (report) return report.split(/\r?\n\r?\n/).flatMap((block) => recipientOf(block, messageId));
  const complaint = part('message/feedback-report');
  if (!complaint) return [];
  const address = bare(field(complaint, 'Original-Rcpt-To') ?? field(original, 'To') ?? '');
  const detail = field(complaint, 'Feedback-Type') ?? 'complaint';
  return address ? [{ address, kind: 'complaint', detail, messageId }] : [];
}

/** 5.x.x is for good, unless the mailbox is only full (5.2.2); 4.x.x is a delay that was given up. */
function recipientOf(block: string, messageId: string | null): ReadTrouble[] {
  const recipient = field(block, 'Original-Recipient') ?? field(block, 'Final-Recipient');
  const [action, status] = [field(block, 'Action')?.toLowerCase(), field(block, 'Status') ?? ''];
  if (!recipient || action !== 'failed') return [];
  const hard = status.startsWith('5') && status !== '5.2.2';
  const detail = field(block, 'Diagnostic-Code') ?? status;
  const address = bare(recipient.replace(/^[^;]*;/, ''));
  return address ? [{ address, kind: hard ? 'hard_bounce' : 'soft_bounce', detail, messageId }] : [];
}

function field(text: string, name: string): string | null {
  const unfolded = text.replace(/\r?\n[ \t]+/g, ' ');
  return unfolded.match(new RegExp(`^${name}:[ \\t]*(.+)$`, 'im'))?.[1].trim() ?? null;
}

const bare = (address: string): string => (address.match(/[^\s<>;,"]+@[^\s<>;,"]+/)?.[0] ?? '').toLowerCase();
