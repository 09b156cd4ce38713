import type { CommuneRow } from './communes/commune-row.js';
import { expand, steps } from './grammar/expand.js';
import { polish } from './grammar/typography.js';
import { oddByTheme } from './names/odd.js';
import type { DemoOrganisation, Random } from './types.js';

/** Courts that keep the register of associations (droit local), by the first digits of the postal code. */
const COURTS: readonly [prefix: string, court: string][] = [
  ['6760', 'Sélestat'],
  ['6773', 'Sélestat'],
  ['6775', 'Sélestat'],
  ['6739', 'Sélestat'],
  ['6723', 'Sélestat'],
  ['671', 'Molsheim'],
  ['6756', 'Molsheim'],
  ['6721', 'Molsheim'],
  ['6731', 'Saverne'],
  ['675', 'Haguenau'],
  ['6724', 'Haguenau'],
  ['6716', 'Haguenau'],
  ['6766', 'Haguenau'],
  ['6777', 'Haguenau'],
  ['677', 'Saverne'],
  ['673', 'Saverne'],
  ['6734', 'Saverne'],
  ['674', 'Illkirch-Graffenstaden'],
  ['678', 'Schiltigheim'],
  ['67', 'Strasbourg'],
  ['6880', 'Thann'],
  ['6870', 'Thann'],
  ['6829', 'Thann'],
  ['685', 'Guebwiller'],
  ['6836', 'Guebwiller'],
  ['680', 'Colmar'],
  ['681', 'Mulhouse'],
  ['6814', 'Colmar'],
  ['6815', 'Colmar'],
  ['6816', 'Colmar'],
  ['6823', 'Colmar'],
  ['6824', 'Colmar'],
  ['6825', 'Colmar'],
  ['6860', 'Colmar'],
  ['68', 'Mulhouse'],
];

function courtOf([, , postalCode]: CommuneRow): string {
  const matching = COURTS.filter(([prefix]) => postalCode.startsWith(prefix));
  return matching.reduce((best, next) => (next[0].length > best[0].length ? next : best))[1];
}

const OBJECTIVES = ['rh', 'parties_prenantes', 'economique', 'innovation'];

/** One line of the organisations file. Associations of Alsace are in a court register and have no RNA. */
export function organisationRow(
  one: DemoOrganisation,
  siret: string,
  phone: string,
  random: Random,
): Record<string, string> {
  const { trade, side, commune } = one;
  const registered = side === 'association';
  const small = one.sizeBracket === '00' && registered;
  return {
    reference: one.reference,
    nom: one.name,
    nom_usuel: one.shortName,
    type: trade.kind,
    siret: small ? '' : siret,
    rna: '',
    tribunal: registered ? courtOf(commune) : '',
    volume: registered ? String(steps(12, 98, 1, random)) : '',
    folio: registered ? String(steps(1, 420, 1, random)) : '',
    effectif: one.sizeBracket,
    code_insee: commune[0],
    code_postal: commune[2],
    commune: commune[1],
    perimetre: one.perimeter,
    themes: trade.themes.join('|'),
    odd: trade.themes
      .map((theme) => oddByTheme[theme][0])
      .filter(isFirst)
      .join('|'),
    objectifs: random
      .shuffle(OBJECTIVES)
      .slice(0, 1 + random.below(2))
      .join('|'),
    courriel: one.email,
    telephone: phone,
    referent: `${one.firstName} ${one.lastName}`,
    fonction: one.function,
    site: random.below(4) === 0 ? '' : `https://www.${one.slug}.example`,
    presentation: polish(`${expand(random.pick(trade.presentation), random)} ${closing(one, random)}`),
    capacite: String(side === 'association' ? steps(1, 4, 1, random) : steps(2, 8, 1, random)),
  };
}

const isFirst = (value: string, index: number, list: string[]) => list.indexOf(value) === index;

function closing({ staff, commune, side }: DemoOrganisation, random: Random): string {
  if (side === 'association' && staff === 0)
    return `À ${commune[1]}, tout repose sur {n} bénévoles.`.replace('{n}', String(steps(12, 60, 1, random)));
  const people = staff === 1 ? 'un salarié' : `${staff} salariés`;
  const since = steps(1962, 2019, 1, random);
  return random.pick([
    `Installés à ${commune[1]} depuis ${since}, nous comptons ${people}.`,
    `${people} travaillent à ${commune[1]}.`.replace('un salarié travaillent', 'un salarié travaille'),
    `La structure est née à ${commune[1]} en ${since} et compte aujourd’hui ${people}.`,
  ]);
}
