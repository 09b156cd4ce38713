import type { PublicRegistration } from '../../../api/types.js';

export const aPerson = () => ({ name: '', role: '', email: '', phone: '' });

/** The form as it is typed. */
export const emptyRegistration = () => ({
  organisationName: '',
  organisationKind: 'association',
  delegates: [aPerson()],
  seeks: '',
  offers: '',
  type: '',
  stepFree: false,
  quiet: false,
  accessNote: '',
  meals: '',
  arrivesAt: '',
  leavesAt: '',
  sharesContact: true,
  charterAccepted: false,
});

export type RegistrationDraft = ReturnType<typeof emptyRegistration>;

const orNull = (text: string) => text.trim() || null;

/** What is sent: blanks are left out. */
export function toRegistration(draft: RegistrationDraft): PublicRegistration {
  const { seeks, offers, type, stepFree, quiet, delegates, organisationKind, ...rest } = draft;
  const partnershipTypes = (type ? [type] : []) as PublicRegistration['brings'][number]['partnershipTypes'];
  const brought = (side: 'need' | 'offer', text: string) =>
    text.trim() ? [{ side, text: text.trim(), partnershipTypes, themes: [] }] : [];
  return {
    ...rest,
    organisationKind: organisationKind as PublicRegistration['organisationKind'],
    communeCode: null,
    delegates: delegates.map(({ name, role, email, phone }) => ({
      name: name.trim(),
      role: orNull(role),
      email: orNull(email),
      phone: orNull(phone),
    })),
    brings: [...brought('need', seeks), ...brought('offer', offers)],
    needs: [...(stepFree ? ['step_free' as const] : []), ...(quiet ? ['quiet' as const] : [])],
    accessNote: orNull(draft.accessNote),
    meals: orNull(draft.meals),
    arrivesAt: orNull(draft.arrivesAt),
    leavesAt: orNull(draft.leavesAt),
  };
}
