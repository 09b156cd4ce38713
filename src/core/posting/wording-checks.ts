import { fold } from '../scoring/text/fold.js';
import type { PostedText } from './suggest-from-text.js';

export interface WordingWarning {
  code: 'money' | 'selling' | 'contact' | 'capitals' | 'short' | 'shouting';
  field: 'title' | 'description';
  /** A French sentence that advises; nothing is refused. */
  message: string;
}

const MONEY =
  /\b(?:dons? (?:financiers?|d'argent)|(?:une? )?subvention|aide financiere|soutien financier|\d[\d\s.]*\s*(?:€|euros?))/;
const SELLING =
  /\b(?:nos (?:tarifs|produits|prestations|solutions a partir)|devis gratuit|remise|promo(?:tion)?s?\b|code promo|prix imbattable|demonstration gratuite|achetez|commandez|abonnez|leader (?:du|sur le) marche|nos commerciaux)/;
const CONTACT = /[\w.+-]+@[\w-]+\.\w{2,}|(?:\+\d{2}|0)\s?[1-9](?:[\s.-]?\d{2}){4}/;

/** Few words do not tell what is looked for. */
const SHORT = 80;

/**
 * Advice on a text: the charter of every Labo says that the association does not come to ask for money and that the
 * company does not come to sell; contacts open only once both sides agreed. Warns, never refuses.
 */
export function checkWording({ side, title, description }: PostedText): WordingWarning[] {
  const fields = { title, description };
  const warnings: WordingWarning[] = [];
  const warn = (
    code: WordingWarning['code'],
    message: string,
    found: (text: string, field: 'title' | 'description') => boolean,
  ) => {
    const field = (['title', 'description'] as const).find((name) => found(fields[name], name));
    if (field) warnings.push({ code, field, message });
  };
  if (side === 'need')
    warn(
      'money',
      'À la table, on ne demande pas d’argent. Dites plutôt ce que vous voulez réaliser : des compétences, du matériel ou du temps peuvent y mener.',
      (text) => MONEY.test(fold(text)),
    );
  warn(
    'selling',
    'Ce passage ressemble à une vente. Dites ce que vous mettez en commun, pas ce que vous facturez.',
    (text) => SELLING.test(fold(text)),
  );
  warn(
    'contact',
    'Laissez vos coordonnées dans votre fiche : elles s’ouvrent quand les deux côtés ont dit oui.',
    (text) => CONTACT.test(text),
  );
  warn('capitals', 'Un titre en majuscules se lit moins bien, surtout à voix haute.', isShouted);
  warn('shouting', 'Un seul point suffit : la phrase porte d’elle-même.', (text) =>
    /[!?]{2,}|!.*!/s.test(text),
  );
  warn(
    'short',
    'Deux phrases de plus aideraient : pour qui, ce que cela changera, où vous en êtes.',
    (text, field) => field === 'description' && text.trim() !== '' && text.trim().length < SHORT,
  );
  return warnings;
}

const isShouted = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 12 && letters.replace(/[^\p{Lu}]/gu, '').length > 0.7 * letters.length;
};
