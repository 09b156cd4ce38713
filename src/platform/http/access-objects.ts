/**
 * Whose an object is, for the rules that name one: its Labo, the organisations concerned, and whether the rest of the
 * Labo may see it. One line a kind of object; `access:matrix` seeds and tries each.
 */
export const OBJECTS = {
  labo: `SELECT id AS labo, '{}'::uuid[] AS organisations, true AS shown FROM labo WHERE id = $1`,
  organisation: `SELECT labo_id AS labo, ARRAY[id] AS organisations, true AS shown FROM organisation WHERE id = $1`,
  listing: `SELECT labo_id AS labo, ARRAY[organisation_id] AS organisations, status = 'published' AS shown FROM listing WHERE id = $1`,
  suggestion: `SELECT labo_id AS labo, ARRAY[need_organisation_id, offer_organisation_id] AS organisations, false AS shown FROM suggestion WHERE id = $1`,
  event: `SELECT labo_id AS labo, ARRAY(SELECT organisation_id FROM registration WHERE event_id = event.id) AS organisations, true AS shown FROM event WHERE id = $1`,
  invitation: `SELECT labo_id AS labo, array_remove(ARRAY[organisation_id], NULL) AS organisations, false AS shown FROM invitation WHERE id = $1`,
  api_key: `SELECT labo_id AS labo, '{}'::uuid[] AS organisations, false AS shown FROM api_key WHERE id = $1`,
  organisation_merge: `SELECT labo_id AS labo, '{}'::uuid[] AS organisations, false AS shown FROM organisation_merge WHERE id = $1`,
} as const;

export type ObjectKind = keyof typeof OBJECTS;
