import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { listingFromJson } from '../core/scoring/exchange/listing-from-json.js';
import { rankOffers } from '../core/scoring/rank-offers.js';
import type { ScoringListing, Side } from '../core/scoring/types.js';

const usage =
  'match:rank --needs BESOINS.jsonl --offers OFFRES.jsonl [--as-of AAAA-MM-JJ] [--top 20] --out CLASSEMENT.jsonl';

/** Ranks offers for each need of a file, with the product's own scoring. Nothing is written when a line is wrong. */
async function main(): Promise<number> {
  const options = readOptions();
  if (typeof options === 'string') return complain([options, `Usage : ${usage}`]);
  const problems: string[] = [];
  const needs = await readListings(options.needs, 'need', problems);
  const offers = await readListings(options.offers, 'offer', problems);
  if (problems.length > 0) return complain([...problems, 'Rien n’est écrit.']);
  const rankings = rankOffers(needs, offers, options);
  await writeFile(options.out, rankings.map((ranking) => `${JSON.stringify(ranking)}\n`).join(''));
  console.log(`${needs.length} besoins classés parmi ${offers.length} offres : ${options.out}`);
  return 0;
}

interface Options {
  needs: string;
  offers: string;
  out: string;
  asOf: string;
  top: number;
}

function readOptions(): Options | string {
  try {
    const { values } = parseArgs({
      options: {
        needs: { type: 'string' },
        offers: { type: 'string' },
        out: { type: 'string' },
        'as-of': { type: 'string', default: new Date().toISOString().slice(0, 10) },
        top: { type: 'string', default: '20' },
      },
    });
    const { needs, offers, out, 'as-of': asOf } = values;
    const top = Number(values.top);
    if (!needs || !offers || !out) return 'Il manque --needs, --offers ou --out.';
    if (!Number.isInteger(top) || top < 1) return '--top attend un nombre entier positif.';
    if (!/^\d{4}-\d\d-\d\d$/.test(asOf) || Number.isNaN(Date.parse(asOf)))
      return '--as-of attend une date AAAA-MM-JJ.';
    return { needs, offers, out, asOf, top };
  } catch (error) {
    return (error as Error).message;
  }
}

async function readListings(file: string, side: Side, problems: string[]): Promise<ScoringListing[]> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch {
    problems.push(`${file} : fichier illisible`);
    return [];
  }
  const listings: ScoringListing[] = [];
  const lineOf = new Map<string, number>();
  content
    .replace(/^\uFEFF/, '')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return;
      const parsed = listingFromJson(line, side);
      if ('problem' in parsed) {
        problems.push(`${file}, ligne ${index + 1} : ${parsed.problem}`);
        return;
      }
      const earlier = lineOf.get(parsed.listing.id);
      if (earlier)
        problems.push(`${file}, ligne ${index + 1} : « ${parsed.listing.id} » est déjà ligne ${earlier}`);
      lineOf.set(parsed.listing.id, index + 1);
      listings.push(parsed.listing);
    });
  return listings;
}

function complain(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 1;
}

process.exitCode = await main();
