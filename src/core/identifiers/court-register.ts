import { accepted, type Checked, refused } from './checked.js';

/**
 * The entry of an association of Alsace or Moselle in the register of a court. Older entries are a volume and
 * a folio; since 2023 the AMALIA register gives a number of its own, whose exact shape is not published.
 */
export interface CourtRegisterEntry {
  /** Town of the court, e.g. « Molsheim ». */
  court: string;
  volume: string | null;
  folio: string | null;
  amalia: string | null;
}

export interface CourtRegisterFields {
  court?: string;
  volume?: string;
  folio?: string;
  amalia?: string;
}

const courtTitle =
  /^(?:le\s+)?(?:tribunal|greffe)(?:\s+(?:d['’]\s*instance|judiciaire|de\s+proximité))?\s+(?:de\s+|d['’]\s*)?/iu;
const place = /^\p{L}[\p{L}\s'’.-]{1,60}$/u;
const number = /^[0-9IVXLCDM]+(?:\s?(?:bis|ter|[A-Z]))?$/iu;

/** « Tribunal d’instance de Molsheim » → « Molsheim ». */
const townOf = (court: string): string => court.trim().replace(courtTitle, '').trim();

/** « 009 » → « 9 »: registers are quoted with and without their leading zeros. */
const withoutLeadingZeros = (text: string): string => text.replace(/^0+(?=\d)/, '').toUpperCase();

/** A court-register entry from its four fields: the court, and either volume and folio or the AMALIA number. */
export function checkCourtRegister(fields: CourtRegisterFields): Checked<CourtRegisterEntry> {
  const court = townOf(fields.court ?? '');
  const [volume, folio, amalia] = [fields.volume, fields.folio, fields.amalia].map(
    (part) => part?.trim() ?? '',
  );
  if (!court) return refused('Indiquez le tribunal où l’association est inscrite.');
  if (!place.test(court)) return refused('Le tribunal se nomme par sa ville, par exemple « Molsheim ».');
  if (!amalia && !(volume && folio)) {
    return refused('Indiquez le volume et le folio de l’inscription, ou le numéro AMALIA.');
  }
  if (volume && !number.test(volume)) return refused('Le volume est un nombre, par exemple 9.');
  if (folio && !number.test(folio)) return refused('Le folio est un nombre, par exemple 15.');
  if (amalia && !/^[A-Z0-9][A-Z0-9 ./-]{2,29}$/i.test(amalia)) {
    return refused('Le numéro AMALIA contient des chiffres et des lettres, sans autre signe.');
  }
  return accepted({
    court,
    volume: volume ? withoutLeadingZeros(volume) : null,
    folio: folio ? withoutLeadingZeros(folio) : null,
    amalia: amalia ? amalia.toUpperCase().replace(/\s+/g, '') : null,
  });
}

/** Reads « Tribunal de Molsheim, volume 009, folio 015 » out of a sentence; null when there is no such entry. */
export function readCourtRegister(text: string): CourtRegisterEntry | null {
  const found =
    /(?:tribunal|greffe)\b([^,;:\n]{2,60})[,;:\s]+vol(?:ume|\.)?\s*(?:n°\s*)?([0-9IVXLCDM]{1,7})[,;\s]+fol(?:io|\.)?\s*(?:n°\s*)?([0-9]{1,6})/iu.exec(
      text,
    );
  if (!found) return null;
  const checked = checkCourtRegister({ court: `Tribunal${found[1]}`, volume: found[2], folio: found[3] });
  return checked.ok ? checked.value : null;
}

/** One string per entry, equal for two spellings of the same one, to look for duplicates. */
export function courtRegisterKey(entry: CourtRegisterEntry): string {
  const court = entry.court
    .normalize('NFD')
    .replace(/\p{M}|[^\p{L}]/gu, '')
    .toLowerCase();
  return entry.amalia ? `${court}#${entry.amalia}` : `${court}/${entry.volume}/${entry.folio}`;
}
