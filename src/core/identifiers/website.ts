import { accepted, type Checked, refused } from './checked.js';

/** The address of a website, completed with https:// when the scheme is missing; only http and https are taken. */
export function checkWebsite(text: string): Checked<string> {
  const trimmed = text.trim();
  if (trimmed === '') return refused('Indiquez l’adresse du site.');
  const candidate = /^[a-z][a-z\d+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const url = URL.canParse(candidate) ? new URL(candidate) : null;
  const plain =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    /^[^.].*\.[a-z\d-]{2,}$/i.test(url.hostname) &&
    !/\s/.test(trimmed);
  if (!plain || trimmed.length > 2000) {
    return refused('Cette adresse de site n’est pas complète ; elle s’écrit https://www.exemple.fr.');
  }
  return accepted(url.href);
}
