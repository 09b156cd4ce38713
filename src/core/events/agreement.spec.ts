import { describe, expect, it } from '@jest/globals';
import { type AgreementTerms, missingTerms } from './agreement.js';

const whole: AgreementTerms = {
  partnershipType: 'mecenat',
  subject: 'Des bacs de culture pour le jardin',
  associationDoes: 'accueille les menuisiers deux jours',
  companyDoes: 'apporte le bois et deux menuisiers',
  caller: 'company',
  callBy: '2027-02-01',
  estimatedValue: null,
};

describe('missingTerms', () => {
  it('asks for nothing more once everything but the value is said', () => {
    expect(missingTerms(whole)).toEqual([]);
  });

  it('names each thing left open, blank text included', () => {
    const missing = missingTerms({ ...whole, partnershipType: null, companyDoes: '  ', caller: null });
    expect(missing).toEqual([
      { field: 'partnershipType', message: 'Choisissez le type de partenariat.' },
      { field: 'companyDoes', message: 'Dites ce que fait l’entreprise.' },
      { field: 'caller', message: 'Dites qui appelle l’autre.' },
    ]);
  });
});
