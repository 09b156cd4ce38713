import { french } from '../../core/kernel/french-typography.js';
import { labelOfPartnershipType } from '../../core/taxonomy/partnership-types.js';
import { lines, paragraphs } from '../../platform/mail/templates/render-mail.js';
import type { DigestMail, DigestSuggestion } from './digest-words.js';
import * as words from './digest-words.js';

/** The digest for those who read text: all that the page says, each address on its own line. */
export function digestText(digest: DigestMail): string {
  const { laboName, suggestions, more, waiting, searches = [], searchesUrl, event } = digest;
  return paragraphs(
    `${words.whatIsNew(digest)} pour vous`,
    lines(words.greeting(digest), words.introduction(digest)),
    digest.paragraph,
    ...suggestions.flatMap(suggestionText),
    more > 0 && link(words.moreLabel(digest), digest.allUrl),
    suggestions.length > 0 && words.PRIVACY,
    searches.length > 0 &&
      lines(
        title(words.SEARCHES),
        ...searches.map((search) => `– ${words.searchInWords(search)}`),
        searchesUrl && link(words.OPEN_SEARCHES, searchesUrl),
      ),
    waiting.length > 0 && lines(title(words.WAITING), ...waiting.map((sentence) => `– ${sentence}`)),
    event && lines(title(words.EVENT), event.name, `${event.when} · ${event.where}`, event.url),
    lines(
      '-- ',
      words.whyYou(digest),
      link(words.PREFERENCES, digest.preferencesUrl),
      link(words.UNSUBSCRIBE, digest.unsubscribeUrl),
      laboName,
    ),
  );
}

const link = (label: string, url: string) => french(`${label} : `) + url;
const title = (label: string) => french(`${label} :`);

function suggestionText(suggestion: DigestSuggestion): string[] {
  const { partnershipType, reasons, openPoints = [] } = suggestion;
  return [
    '* * *',
    lines(labelOfPartnershipType(partnershipType), suggestion.title, words.whoAndWhere(suggestion)),
    suggestion.summary,
    reasons.length + openPoints.length > 0
      ? lines(
          title(words.WHY),
          ...reasons.map((reason) => `✓ ${reason}`),
          ...openPoints.map((point) => `? ${point}`),
        )
      : '',
    lines(
      link(words.INTERESTED, suggestion.interestedUrl),
      link(words.DECLINE, suggestion.declineUrl),
      link(words.DETAIL, suggestion.openUrl),
    ),
  ];
}
