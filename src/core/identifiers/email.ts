import { accepted, type Checked, refused } from './checked.js';

const address =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

/** An e-mail address (RFC 5321 lengths, dotted domain), with its domain in lower case. */
export function checkEmail(text: string): Checked<string> {
  const trimmed = text.trim().replace(/^mailto:/i, '');
  if (trimmed === '') return refused('Indiquez une adresse de courriel.');
  const at = trimmed.lastIndexOf('@');
  if (trimmed.length > 254 || at > 64 || !address.test(trimmed)) {
    return refused('Cette adresse de courriel n’est pas complète ; elle s’écrit nom@domaine.fr.');
  }
  return accepted(`${trimmed.slice(0, at)}@${trimmed.slice(at + 1).toLowerCase()}`);
}
