import createClient from 'openapi-fetch';

/** The local mailbox is there only where mail is kept instead of sent, so the public contract leaves it out. */
export interface MessageSummary {
  id: string;
  to: string;
  from: string;
  subject: string;
  receivedAt: string;
  preview: string;
}
export interface Message extends Omit<MessageSummary, 'preview'> {
  html: string | null;
  text: string | null;
  headers: { name: string; value: string }[];
}

interface Answer<T> {
  responses: { 200: { content: { 'application/json': T } } };
}
interface MailboxPaths {
  '/api/mailbox/messages': {
    get: { parameters: { query?: { search?: string; page?: number } } } & Answer<{
      items: MessageSummary[];
      total: number;
    }>;
  };
  '/api/mailbox/messages/{id}': { get: { parameters: { path: { id: string } } } & Answer<Message> };
}

export const mailboxApi = createClient<MailboxPaths>({ baseUrl: '/', credentials: 'same-origin' });
