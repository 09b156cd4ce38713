import type { RenderedMail } from '../../platform/mail/templates/render-mail.js';

/** One message of the product, written to a reader of the moment. */
export interface Sample {
  name: string;
  /** Sent to many: it carries the headers by which one stops it. */
  bulk?: boolean;
  render(): Promise<RenderedMail & { subject: string }>;
}

/** What everything one can type is, in a sample. */
export interface Typed {
  labo: string;
  /** The other organisation's name. */
  name: string;
  title: string;
  sentence: string;
}

export const PLAIN: Typed = {
  labo: 'Le Labo d’essai',
  name: 'Halte Répit',
  title: 'Mécénat de compétences juridiques',
  sentence: 'Nos juristes offrent trois jours par mois.',
};

const AWFUL = `L'Îlot "& Cie" <b>🌾</b>\r\nBcc: x@y.example`;
export const HOSTILE: Typed = { labo: AWFUL, name: AWFUL, title: AWFUL, sentence: AWFUL };

export const SITE = 'https://labo.example';
