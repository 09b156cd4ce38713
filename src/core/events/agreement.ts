/** What two organisations agree on at the table. */
export interface AgreementTerms {
  partnershipType: string | null;
  /** What they will do together, in a few words. */
  subject: string;
  associationDoes: string;
  companyDoes: string;
  /** Who calls the other. */
  caller: 'association' | 'company' | null;
  /** By when, `YYYY-MM-DD`. */
  callBy: string | null;
  /** Euros a year, as far as the two can tell. */
  estimatedValue: number | null;
}

export interface MissingTerm {
  field: keyof AgreementTerms;
  message: string;
}

/** What must be said before anybody signs; the estimated value is the only thing that may stay open. */
export function missingTerms(terms: AgreementTerms): MissingTerm[] {
  const said: Record<Exclude<keyof AgreementTerms, 'estimatedValue'>, [boolean, string]> = {
    partnershipType: [terms.partnershipType !== null, 'Choisissez le type de partenariat.'],
    subject: [terms.subject.trim() !== '', 'Dites en quelques mots ce que vous ferez ensemble.'],
    associationDoes: [terms.associationDoes.trim() !== '', 'Dites ce que fait l’association.'],
    companyDoes: [terms.companyDoes.trim() !== '', 'Dites ce que fait l’entreprise.'],
    caller: [terms.caller !== null, 'Dites qui appelle l’autre.'],
    callBy: [terms.callBy !== null, 'Dites avant quel jour.'],
  };
  return Object.entries(said).flatMap(([field, [known, message]]) =>
    known ? [] : [{ field: field as keyof AgreementTerms, message }],
  );
}
