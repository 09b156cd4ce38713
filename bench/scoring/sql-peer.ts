import type pg from 'pg';
import { modalityComplement } from '../../src/core/scoring/criteria/modality.js';
import { typeAffinity } from '../../src/core/scoring/criteria/partnership-type.js';
import { relatedness } from '../../src/core/scoring/criteria/theme.js';
import { modalityOrder, themeOrder, typeOrder } from '../../src/core/scoring/reading/codes.js';

/**
 * The obvious way in the database: one statement that joins every need with every offer, applies the main gates and
 * grades (type, modality, themes by lookup tables; haversine; French full text by `ts_rank`) and keeps the best
 * twenty. Its text is PostgreSQL's, without our lexicon: the answers are of the same kind, not the same.
 */
export async function sqlPeer(client: pg.Client): Promise<{ seconds: number; top: Map<string, string[]> }> {
  await client.query(
    'CREATE TABLE IF NOT EXISTS affinity (kind text, a text, b text, grade double precision, PRIMARY KEY (kind, a, b))',
  );
  await client.query(
    'INSERT INTO affinity SELECT * FROM jsonb_to_recordset($1) AS x(kind text, a text, b text, grade double precision) ON CONFLICT DO NOTHING',
    [
      JSON.stringify([
        ...table('type', typeOrder, (i, j) => typeAffinity(1 << i, 1 << j) ?? 0),
        ...table('modality', modalityOrder, (i, j) => modalityComplement(1 << i, 1 << j) ?? 0),
        ...table('theme', themeOrder, (i, j) => relatedness(themeOrder[i], themeOrder[j])),
      ]),
    ],
  );
  await client.query('ANALYZE affinity');
  const started = performance.now();
  const { rows } = await client.query<{ need: string; offers: string[] }>(statement);
  return {
    seconds: (performance.now() - started) / 1000,
    top: new Map(rows.map(({ need, offers }) => [need, offers])),
  };
}

function table(kind: string, codes: readonly string[], grade: (i: number, j: number) => number) {
  return codes.flatMap((a, i) => codes.map((b, j) => ({ kind, a, b, grade: grade(i, j) / 1000 })));
}

const best = (kind: string, column: string) =>
  `(SELECT max(f.grade) FROM unnest(n.${column}) a(code) CROSS JOIN unnest(o.${column}) b(code) JOIN affinity f ON f.kind = '${kind}' AND f.a = a.code AND f.b = b.code)`;

const statement = `
WITH pair AS (
  SELECT n.id AS need, o.id AS offer,
    ${best('type', 'types')} AS type, ${best('modality', 'modalities')} AS modality, ${best('theme', 'themes')} AS theme,
    2 * 6371 * asin(least(1, sqrt(sin(radians(o.lat - n.lat) / 2) ^ 2 + cos(radians(n.lat)) * cos(radians(o.lat)) * sin(radians(o.lon - n.lon) / 2) ^ 2))) AS km,
    ts_rank(o.words, (SELECT to_tsquery('french', string_agg(quote_literal(lexeme), ' | ')) FROM unnest(n.words))) AS text,
    n."amountMin" AS amin, n."amountMax" AS amax, o."amountMin" AS bmin, o."amountMax" AS bmax
  FROM listing n
  JOIN organisation no ON no.id = n."organisationId" AND NOT no.paused
  JOIN listing o ON o.side = 'offer' AND o."organisationId" <> n."organisationId" AND (o.deadline IS NULL OR o.deadline >= '2026-11-22')
  JOIN organisation oo ON oo.id = o."organisationId" AND NOT oo.paused
  WHERE n.side = 'need' AND (n.deadline IS NULL OR n.deadline >= '2026-11-22')
    AND (n.perimeter = 'national' OR o.perimeter = 'national' OR n.commune = o.commune
      OR ('epci' IN (n.perimeter, o.perimeter) AND n.epci = o.epci)
      OR ('departement' IN (n.perimeter, o.perimeter) AND n.departement = o.departement)
      OR ('region' IN (n.perimeter, o.perimeter) AND n.region = o.region))
), scored AS (
  SELECT need, offer, 0.42 * least(1, 4 * coalesce(text, 0)) + 0.12 * coalesce(type, .5) + 0.13 * coalesce(modality, .5) + 0.10 * coalesce(theme, .5)
    + 0.10 * (1 - 0.7 * least(1, ln(1 + coalesce(km, 50) / 10) / ln(31)))
    + 0.04 * CASE WHEN amin IS NULL OR bmin IS NULL THEN .5 WHEN amax < bmin THEN amax::float / bmin WHEN bmax < amin THEN bmax::float / amin ELSE 1 END AS score
  FROM pair WHERE coalesce(type, .5) > .1 AND coalesce(modality, .5) > 0
    AND (amin IS NULL OR bmin IS NULL OR (amax * 4 >= bmin AND bmax * 4 >= amin))
), ranked AS (SELECT need, offer, row_number() OVER (PARTITION BY need ORDER BY score DESC, offer) AS place FROM scored)
SELECT need, array_agg(offer ORDER BY place) AS offers FROM ranked WHERE place <= 20 GROUP BY need`;
