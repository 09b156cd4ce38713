import { french } from '../../core/kernel/french-typography.js';
import { type RenderedMail, renderMail } from '../../platform/mail/templates/render-mail.js';
import { onSingleLines } from '../../platform/mail/templates/single-lines.js';
import { DigestPage } from './digest-page.js';
import { digestText } from './digest-text.js';
import { type DigestMail, whatIsNew } from './digest-words.js';

export type { DigestMail, DigestSuggestion } from './digest-words.js';

/** The digest of one person for one organisation: subject, page and text. */
export async function renderDigestMail(mail: DigestMail): Promise<RenderedMail & { subject: string }> {
  const digest = withFrenchSpaces(onSingleLines(mail));
  const subject = `${whatIsNew(digest)} pour ${digest.organisationName}`;
  return { subject, ...(await renderMail(<DigestPage digest={digest} />, digestText(digest))) };
}

/** The sentences; titles and names stay as their owners write them. */
function withFrenchSpaces(digest: DigestMail): DigestMail {
  const suggestions = digest.suggestions.map((suggestion) => ({
    ...suggestion,
    summary: french(suggestion.summary),
    reasons: suggestion.reasons.map(french),
    openPoints: suggestion.openPoints?.map(french),
  }));
  return { ...digest, suggestions, waiting: digest.waiting.map(french) };
}
