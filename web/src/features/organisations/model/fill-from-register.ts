import type { PrefillEntry, ProfileFields } from '../../../api/types.js';

/** What the register adds to a profile: never over what somebody has written. */
export function fillFromRegister(fields: ProfileFields, entry: PrefillEntry): Partial<ProfileFields> {
  const known: Partial<ProfileFields> = {
    siret: entry.siret ?? undefined,
    name: entry.name,
    usualName: entry.usualName ?? undefined,
    rna: entry.rna ?? undefined,
    legalCategory: entry.legalCategory,
    size: entry.size,
    communeCode: entry.communeCode,
  };
  const added = Object.entries(known).filter(
    ([field, value]) => value && !fields[field as keyof ProfileFields],
  );
  return Object.fromEntries(added);
}
