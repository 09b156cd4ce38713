import { PageQuery } from '../../platform/http/page.dto.js';

export class MailboxQuery extends PageQuery {}

export class MessageRow {
  id: string;
  to: string;
  from: string;
  subject: string;
  receivedAt: string;
  /** The first words of its text. */
  preview: string;
}

export class MessagePage {
  items: MessageRow[];
  total: number;
  page: number;
  pageSize: number;
}

export class MessageHeader {
  name: string;
  value: string;
}

export class MessageDetail {
  id: string;
  to: string;
  from: string;
  subject: string;
  receivedAt: string;
  html: string | null;
  text: string | null;
  /** In the order of the message; a name may come twice. */
  headers: MessageHeader[];
}
