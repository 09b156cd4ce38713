import { placeholdersIn } from '../../platform/mail/letters/markdown-letter.js';
import type { LetterKind } from './letter-kinds.js';

const written = (names: string[]) => names.map((name) => `{{${name}}}`).join(', ');

/** What is wrong with a wording, by field, in French; empty when it can be used. */
export function checkWording(
  kind: LetterKind,
  { subject, body }: { subject: string; body: string },
): { field: 'subject' | 'body'; message: string }[] {
  const texts = Object.keys(kind.texts);
  const all = [...texts, ...Object.keys(kind.blocks)];
  const problems: { field: 'subject' | 'body'; message: string }[] = [];
  const unknownIn = (text: string, known: string[]) =>
    placeholdersIn(text).filter((name) => !known.includes(name));
  const inSubject = unknownIn(subject, texts);
  if (inSubject.length > 0)
    problems.push({
      field: 'subject',
      message: `${written(inSubject)} ne se remplace pas dans un objet. Possibles : ${written(texts)}.`,
    });
  const inBody = unknownIn(body, all);
  if (inBody.length > 0)
    problems.push({
      field: 'body',
      message: `${written(inBody)} n’existe pas ici. Possibles : ${written(all)}.`,
    });
  const missing = kind.needed.filter((name) => !placeholdersIn(body).includes(name));
  if (missing.length > 0)
    problems.push({
      field: 'body',
      message: `Sans ${written(missing)}, le message perdrait son but. Ajoutez-le.`,
    });
  return problems;
}
