import type { Letter } from '../../platform/mail/letters/letter.js';
import type { Notice } from './notice.entity.js';

/** What the reader's page says of a letter: its subject, and what an inbox shows after it. */
export const toNotice = (
  { subject, preheader }: Letter,
  of: Pick<Notice, 'laboId' | 'accountId' | 'kind' | 'path'>,
): Pick<Notice, 'laboId' | 'accountId' | 'kind' | 'path' | 'title' | 'summary'> => ({
  ...of,
  title: subject,
  summary: preheader,
});
