import { nameOf } from '../../organisations/name-of.js';
import type { Event } from '../event.entity.js';
import type { Registration } from '../registration.entity.js';
import type { AgreementLine, AgreementSide, AgreementView } from './agreement.dto.js';
import type { Agreement } from './agreement.entity.js';

/** The two at a table, with their organisations. */
export interface TwoAtTable {
  event: Pick<Event, 'name'>;
  association: Registration;
  company: Registration;
}

/** The sheet of a pair, blank when nothing was written yet. */
export function toAgreementView(
  { event, association, company }: TwoAtTable,
  sheet: Agreement | null,
  mySide: 'association' | 'company',
): AgreementView {
  return {
    version: sheet?.version ?? 0,
    state: sheet?.state ?? 'draft',
    eventName: event.name,
    mySide,
    association: sideOf(association, sheet?.associationSignedBy, sheet?.associationSignedAt),
    company: sideOf(company, sheet?.companySignedBy, sheet?.companySignedAt),
    partnershipType: sheet?.partnershipType ?? null,
    subject: sheet?.subject ?? '',
    associationDoes: sheet?.associationDoes ?? '',
    companyDoes: sheet?.companyDoes ?? '',
    caller: sheet?.caller ?? null,
    callBy: sheet?.callBy ?? null,
    estimatedValue: sheet?.estimatedValue ?? null,
  };
}

const sideOf = (
  { organisation, delegates }: Registration,
  signedBy: string | null = null,
  signedAt: Date | null = null,
): AgreementSide => ({
  name: nameOf(organisation),
  people: delegates.map(({ name }) => name),
  signedBy,
  signedAt: signedAt?.toISOString() ?? null,
});

/** With both registrations and their organisations. */
export const toAgreementLine = (sheet: Agreement): AgreementLine => ({
  id: sheet.id,
  state: sheet.state,
  association: nameOf(sheet.association.organisation),
  company: nameOf(sheet.company.organisation),
  partnershipType: sheet.partnershipType,
  subject: sheet.subject,
  caller: sheet.caller,
  callBy: sheet.callBy,
  estimatedValue: sheet.estimatedValue,
  signatures: [sheet.associationSignedAt, sheet.companySignedAt].filter((at) => at !== null).length,
});
