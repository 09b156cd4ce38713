import type { EntityManager } from 'typeorm';
import type { Organisation } from './organisation.entity.js';

export interface LookedFor {
  siren: string | null;
  rna: string | null;
  name: string;
  communeCode: string | null;
  except?: string;
}

export type SameAs = 'siren' | 'rna' | 'name';
type Found = Pick<Organisation, 'id' | 'name' | 'usualName' | 'kind' | 'communeCode'> & { same: SameAs };

/** Organisations of a Labo that look the same: by SIREN, by RNA, or by nearly the same name in the same commune. */
export function findDuplicates(
  manager: EntityManager,
  laboId: string,
  { siren, rna, name, communeCode, except }: LookedFor,
): Promise<Found[]> {
  return manager.query(
    `SELECT id, name, usual_name AS "usualName", kind, commune_code AS "communeCode",
            CASE WHEN siren = $2 THEN 'siren' WHEN rna = $3 THEN 'rna' ELSE 'name' END AS same
     FROM organisation
     WHERE labo_id = $1 AND id IS DISTINCT FROM $6::uuid
       AND (siren = $2 OR rna = $3
            OR ($4 <> '' AND commune_code = $5
                AND (plain(name) = plain($4) OR plain(usual_name) = plain($4) OR similarity(plain(name), plain($4)) > 0.75)))
     ORDER BY (siren IS NOT DISTINCT FROM $2) DESC, name
     LIMIT 5`,
    [laboId, siren, rna, name.trim(), communeCode, except ?? null],
  );
}
