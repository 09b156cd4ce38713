import { french } from '../../core/kernel/french-typography.js';
import { capitalised, counted, countInWords } from '../../platform/mail/templates/french.js';

/** One new suggestion as its reader is told of it; the three addresses open pages where one confirms. */
export interface DigestSuggestion {
  partnershipType: string;
  title: string;
  organisationName: string;
  communeName: string | null;
  distanceKm: number | null;
  summary: string;
  /** Facts, shown with a tick. */
  reasons: string[];
  /** What is still to be found out, shown with a question mark. */
  openPoints?: string[];
  openUrl: string;
  interestedUrl: string;
  declineUrl: string;
}

export interface DigestMail {
  laboName: string;
  recipient: { firstName: string };
  organisationName: string;
  /** When they were found; « cette semaine » when it does not say. */
  period?: string;
  /** A word of the Labo's animators. */
  paragraph?: string | null;
  /** The best three to five. */
  suggestions: DigestSuggestion[];
  /** How many other new ones are not shown here. */
  more: number;
  /** All of them. */
  allUrl: string;
  /** One sentence for each thing that waits for the reader's answer. */
  waiting: string[];
  /** New listings in the searches the reader keeps. */
  searches?: { name: string; count: number }[];
  /** Where those searches are kept. */
  searchesUrl?: string;
  event: { name: string; when: string; where: string; url: string } | null;
  preferencesUrl: string;
  unsubscribeUrl: string;
}

export const WHY = 'Pourquoi cette piste';
export const INTERESTED = 'Ça m’intéresse';
export const DECLINE = 'Pas pour nous';
export const DETAIL = 'Voir le détail';
export const WAITING = 'À ne pas oublier';
export const SEARCHES = 'Dans vos recherches gardées';
export const OPEN_SEARCHES = 'Voir ces annonces';
export const EVENT = 'Prochaine rencontre';
export const PREFERENCES = 'Changer la fréquence';
export const UNSUBSCRIBE = 'Ne plus recevoir';
export const PRIVACY =
  'Chaque réponse se confirme sur la page qui s’ouvre. Si vous dites non, l’autre organisation n’en sait rien.';

/** « « Juristes » : deux nouvelles annonces. ». */
export const searchInWords = ({ name, count }: { name: string; count: number }): string =>
  french(`« ${name} » : ${counted(count, 'nouvelle annonce', 'nouvelles annonces', 'feminine')}.`);

/** « Deux nouvelles pistes ». */
export function whatIsNew({
  suggestions,
  more,
  searches = [],
}: Pick<DigestMail, 'suggestions' | 'more' | 'searches'>): string {
  const count = suggestions.length + more;
  if (count === 0) return searches.length > 0 ? 'De nouvelles annonces' : 'Des nouvelles';
  return capitalised(counted(count, 'nouvelle piste', 'nouvelles pistes', 'feminine'));
}

export const greeting = ({ recipient: { firstName } }: DigestMail): string =>
  firstName ? `Bonjour ${firstName},` : 'Bonjour,';

export function introduction({
  suggestions,
  more,
  organisationName,
  period = 'cette semaine',
}: DigestMail): string {
  if (suggestions.length === 0) return `voici où en est ${organisationName} ${period}.`;
  const found = `voici ce que nous avons trouvé ${period} pour ${organisationName}`;
  if (more === 0) return `${found}.`;
  const best =
    suggestions.length === 1
      ? 'la meilleure'
      : `les ${countInWords(suggestions.length, 'feminine')} meilleures`;
  return french(`${found} : ${best} ici, le reste sur votre page.`);
}

/** What an inbox shows after the subject. */
export function firstWords(digest: DigestMail): string {
  const [best] = digest.suggestions;
  if (best) return `${best.organisationName}, ${best.title}`;
  const [search] = digest.searches ?? [];
  return search ? searchInWords(search) : introduction(digest);
}

export const moreLabel = ({ more }: Pick<DigestMail, 'more'>): string =>
  more === 1
    ? 'Voir l’autre nouvelle piste'
    : `Voir les ${countInWords(more, 'feminine')} autres nouvelles pistes`;

export const whyYou = ({ organisationName }: DigestMail): string =>
  `Vous recevez ce message parce que vous représentez ${organisationName}, et seulement quand il y a du nouveau.`;

/** « Cabinet Rives du Rhin · Strasbourg, 12 km ». */
export function whoAndWhere({ organisationName, communeName, distanceKm }: DigestSuggestion): string {
  const distance =
    distanceKm === null ? null : distanceKm < 1 ? 'à moins d’1\u00A0km' : `${Math.round(distanceKm)}\u00A0km`;
  const place = [communeName, distance].filter(Boolean).join(', ');
  return place ? `${organisationName} · ${place}` : organisationName;
}
