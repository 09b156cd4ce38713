import type { Delegate } from '../registration.entity.js';

export interface ContactCard {
  organisation: string;
  website: string | null;
  delegates: Delegate[];
}

const escaped = (text: string) => text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Cards of the people of an organisation (vCard 3.0, which every phone reads). */
export const vcard = ({ organisation, website, delegates }: ContactCard): string =>
  delegates.map((one) => cardOf(one, organisation, website)).join('');

function cardOf(
  { name, role, email, phone }: Delegate,
  organisation: string,
  website: string | null,
): string {
  const words = name.trim().split(/\s+/);
  const family = words.length > 1 ? words.slice(1).join(' ') : '';
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(family)};${escaped(words[0])};;;`,
    `FN:${escaped(name)}`,
    `ORG:${escaped(organisation)}`,
    role && `TITLE:${escaped(role)}`,
    email && `EMAIL;TYPE=INTERNET:${escaped(email)}`,
    phone && `TEL;TYPE=WORK:${escaped(phone)}`,
    website && `URL:${escaped(website)}`,
    'END:VCARD',
  ];
  return `${lines.filter(Boolean).join('\r\n')}\r\n`;
}
