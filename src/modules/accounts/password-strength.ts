import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

export const SHORTEST = 12;
/** What argon2id is asked to read at most. */
export const LONGEST = 200;

/** Characters that must remain once what everybody knows of the person is taken out. */
const OWN = 8;

let estimator: Promise<ZxcvbnFactory> | undefined;

/**
 * Why this password cannot be used, in words, or null. Looked up in lists that live here: thirty thousand passwords
 * seen in breaches, French words, names and keyboards. `personal` is what somebody who knows the person tries first.
 */
export async function passwordProblem(password: string, personal: string[]): Promise<string | null> {
  if ([...password].length < SHORTEST)
    return `Ce mot de passe a ${[...password].length} caractères ; il en faut au moins ${SHORTEST}. Une phrase convient très bien.`;
  if (password.length > LONGEST) return `Ce mot de passe est trop long : ${LONGEST} caractères au plus.`;
  if (withoutWords(password, personal).length < OWN)
    return 'Ce mot de passe reprend votre nom ou votre adresse. Choisissez-en un autre, par exemple quatre mots sans rapport entre eux.';
  estimator ??= load();
  const { score, sequence } = (await estimator).check(password, personal);
  if (score >= 3) return null;
  const found = sequence.map((part) =>
    'dictionaryName' in part ? String(part.dictionaryName) : part.pattern,
  );
  if (found.some((name) => name.startsWith('passwords')))
    return 'Ce mot de passe figure parmi ceux que l’on essaie en premier. Choisissez-en un autre, par exemple quatre mots sans rapport entre eux.';
  if (found.some((name) => ['repeat', 'sequence', 'spatial', 'date'].includes(name)))
    return 'Ce mot de passe suit une suite que l’on devine vite. Choisissez-en un autre, par exemple quatre mots sans rapport entre eux.';
  return 'Ce mot de passe se devine trop vite. Ajoutez un ou deux mots sans rapport avec les autres.';
}

function withoutWords(password: string, personal: string[]): string {
  const words = personal
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 2);
  return words.reduce((rest, word) => rest.replaceAll(word, ''), password.toLowerCase());
}

async function load(): Promise<ZxcvbnFactory> {
  const [core, common, fr] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-fr'),
  ]);
  return new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...fr.dictionary },
    graphs: common.adjacencyGraphs,
    translations: fr.translations,
  });
}
