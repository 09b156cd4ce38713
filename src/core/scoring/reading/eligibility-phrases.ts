/** Conditions a text puts on the organisation it wants to meet. */
export interface Eligibility {
  minEmployees: number | null;
  maxEmployees: number | null;
  /** Organisation kinds refused: « pas pour les associations ». */
  refusedKinds: string[];
  /** The words after « réservé aux … », to be read for concepts. */
  reservedFor: string[];
}

const sizeLimit =
  /\b(?:associations|structures|entreprises|organismes|organisations|gestionnaires|fondations|pme|etablissements)\b(?:\s+\w+){0,3}\s+(?:de |d'|employant |comptant )?(plus|moins|au moins|au plus)\s+(?:de |d')?(\d[\d ]*)\s*(?:salarie|employe|personne|etp|agent)/;
const refused =
  /\b(?:ni|pas)\s+(?:pour|aux?|avec)\s+(?:les |des )?(associations|entreprises|collectivites|particuliers)/g;
const reserved =
  /\b(?:reserve\w*|exclusivement|uniquement|seulement|destine\w* exclusivement)\s+(?:a l'|aux?\s|a\s|pour\s(?:les\s|des\s)?)([^,.;:!?]+)/g;
const kindOf: Record<string, string> = {
  associations: 'association',
  entreprises: 'entreprise',
  collectivites: 'collectivite',
};

/** Reads who may answer, from the title and the description. */
export function eligibilityIn(folded: string): Eligibility {
  const answer: Eligibility = { minEmployees: null, maxEmployees: null, refusedKinds: [], reservedFor: [] };
  const size = sizeLimit.exec(folded);
  if (size) {
    const count = Number(size[2].replace(/ /g, ''));
    if (/plus|au moins/.test(size[1]) && size[1] !== 'au plus') answer.minEmployees = count;
    else answer.maxEmployees = count;
  }
  for (const found of folded.matchAll(refused)) {
    if (kindOf[found[1]]) answer.refusedKinds.push(kindOf[found[1]]);
  }
  for (const found of folded.matchAll(reserved)) answer.reservedFor.push(found[1]);
  return answer;
}
