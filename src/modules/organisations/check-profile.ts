import type { Checked } from '../../core/identifiers/checked.js';
import { type CourtRegisterEntry, checkCourtRegister } from '../../core/identifiers/court-register.js';
import { checkEmail } from '../../core/identifiers/email.js';
import { checkPhone } from '../../core/identifiers/phone.js';
import { checkRna } from '../../core/identifiers/rna.js';
import { checkSiren } from '../../core/identifiers/siren.js';
import { checkSiret, sirenOf } from '../../core/identifiers/siret.js';
import { checkWebsite } from '../../core/identifiers/website.js';
import type { FieldProblem } from '../../platform/http/problem.js';
import type { IdentifierFields, ProfileFields } from './organisation-form.dto.js';

interface Identifiers {
  siren: string | null;
  siret: string | null;
  rna: string | null;
  courtRegister: CourtRegisterEntry | null;
}

export interface CheckedProfile extends Identifiers {
  email: string | null;
  phone: string | null;
  website: string | null;
  problems: FieldProblem[];
}

type Contact = Pick<ProfileFields, 'email' | 'phone' | 'website'>;

/** Identifiers and contacts as they are kept, and what is wrong beside each field. Pure. */
export function checkProfile(fields: IdentifierFields & Contact): CheckedProfile {
  const problems: FieldProblem[] = [];
  const read = <Value>(
    field: string,
    typed: string,
    check: (text: string) => Checked<Value>,
  ): Value | null => {
    if (typed.trim() === '') return null;
    const checked = check(typed);
    if (checked.ok) return checked.value;
    problems.push({ field, message: checked.message });
    return null;
  };
  const number = read('siret', fields.siret, checkSirenOrSiret);
  const { court, volume, folio, amalia } = fields;
  const entered = [court, volume, folio, amalia].some((part) => part.trim() !== '');
  return {
    siren: number && sirenOf(number),
    siret: number?.length === 14 ? number : null,
    rna: read('rna', fields.rna, checkRna),
    courtRegister: entered
      ? read('court', ' .', () => checkCourtRegister({ court, volume, folio, amalia }))
      : null,
    email: read('email', fields.email, checkEmail),
    phone: read('phone', fields.phone, checkPhone),
    website: read('website', fields.website, checkWebsite),
    problems,
  };
}

/** People write one or the other in the same box: nine digits are a SIREN, more are a SIRET. */
const checkSirenOrSiret = (text: string): Checked<string> =>
  /^\s*FR/i.test(text) || text.replace(/\D/g, '').length <= 9 ? checkSiren(text) : checkSiret(text);
