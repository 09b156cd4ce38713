import { buffer } from 'node:stream/consumers';
import DKIM from 'nodemailer/lib/dkim';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Config } from '../config/config.js';
import type { OutgoingMail } from './outgoing-mail.entity.js';

/** Everything a reader is shown or a mailbox acts upon; the one-click headers are what RFC 8058 asks to be signed. */
const SIGNED = [
  'From',
  'Reply-To',
  'Subject',
  'Date',
  'Message-ID',
  'To',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
  'Auto-Submitted',
].join(':');

export type MessageToCompose = Pick<
  OutgoingMail,
  | 'fromName'
  | 'toName'
  | 'toAddress'
  | 'replyTo'
  | 'subject'
  | 'html'
  | 'text'
  | 'messageId'
  | 'createdAt'
  | 'headers'
  | 'attachments'
>;

/** The address every message comes from. */
export const senderAddress = (from: string): string => from.match(/<([^<>]+)>$/)![1];

/** The message as it travels, signed when there is a key. The same message is composed alike each time. */
export async function composeMessage(mail: MessageToCompose, config: Config['mail']): Promise<Buffer> {
  const message = new MailComposer({
    from: { name: mail.fromName, address: senderAddress(config.from) },
    to: { name: mail.toName, address: mail.toAddress },
    replyTo: mail.replyTo ?? undefined,
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    messageId: mail.messageId,
    date: mail.createdAt,
    headers: mail.headers,
    attachments: mail.attachments,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const raw = await message.compile().build();
  if (!config.dkim) return raw;
  const { domain, selector, privateKey } = config.dkim;
  const signer = new DKIM({
    domainName: domain,
    keySelector: selector,
    privateKey,
    headerFieldNames: SIGNED,
  });
  return buffer(signer.sign(raw));
}
