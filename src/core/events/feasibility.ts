import { estimateFeasibility } from '../scheduling/estimate-feasibility.js';

export interface Sizes {
  associations: number;
  companies: number;
  tables: number;
  rounds: number;
}

export interface Feasibility {
  meetings: number;
  perAssociation: number;
  perCompany: number;
  /** Share of the wishes that can be met when each association makes `WISHES` of them. */
  wishesShare: number;
  /** What holds the event back, in words; empty when nothing does. */
  bottleneck: string;
  summary: string;
  /** Meetings of the less served side, for each number of rounds. */
  curve: { rounds: number; perAssociation: number; perCompany: number }[];
}

/** What a participant may expect from a good event. */
const EXPECTED = 5;
/** Wishes people usually make. */
const WISHES = 6;
const CURVE = 14;

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const many = (count: number, one: string, more: string) => `${count} ${count > 1 ? more : one}`;

/** What an event of these sizes offers, and what it lacks for everybody to have five meetings. */
export function feasibilityOf(sizes: Sizes): Feasibility {
  const { associations, companies, tables, rounds } = sizes;
  const [perAssociation, perCompany] = each(sizes);
  const { meetings } = estimateFeasibility({ association: associations, company: companies }, rounds, tables);
  const wished = associations * Math.min(WISHES, companies);
  return {
    meetings,
    perAssociation,
    perCompany,
    wishesShare: wished === 0 ? 0 : Math.min(1, meetings / wished),
    bottleneck: bottleneckOf(sizes),
    summary: summaryOf(sizes, perAssociation, perCompany),
    curve: Array.from({ length: Math.max(CURVE, rounds) }, (_, index) => {
      const [association, company] = each({ ...sizes, rounds: index + 1 });
      return { rounds: index + 1, perAssociation: association, perCompany: company };
    }),
  };
}

const each = ({ associations, companies, tables, rounds }: Sizes) =>
  estimateFeasibility({ association: associations, company: companies }, rounds, tables).perParticipant;

const least = (sizes: Sizes) => Math.min(...each(sizes));

function summaryOf(sizes: Sizes, perAssociation: number, perCompany: number): string {
  if (sizes.associations === 0 || sizes.companies === 0)
    return 'Indiquez combien d’associations et d’entreprises vous attendez.';
  return `Chaque association aura environ ${many2(perAssociation)}, chaque entreprise environ ${many2(perCompany)}.`;
}

const many2 = (count: number) => `${number.format(count)} rendez-vous`;

/** The smallest single addition that gives everybody what they may expect: companies, associations, tables or rounds. */
function bottleneckOf(sizes: Sizes): string {
  if (sizes.associations === 0 || sizes.companies === 0 || least(sizes) >= EXPECTED) return '';
  const lacks = (['companies', 'associations', 'tables', 'rounds'] as const)
    .map((key) => ({ key, more: moreOf(sizes, key) }))
    .filter(({ more }) => more !== null)
    .map(({ key, more }) => {
      const names = {
        companies: ['entreprise', 'entreprises'],
        associations: ['association', 'associations'],
        tables: ['table', 'tables'],
        rounds: ['tour', 'tours'],
      }[key];
      return many(more!, names[0], names[1]);
    });
  const target = `pour que chacun ait ${EXPECTED} rendez-vous`;
  if (lacks.length === 0) return `Il manque à la fois des participants et des tours ${target}.`;
  return `Il manque ${lacks.join(' ou ')} ${target}.`;
}

/** How many more are needed, when that alone is enough; at most sixty. */
function moreOf(sizes: Sizes, key: keyof Sizes): number | null {
  for (let more = 1; more <= 60; more++)
    if (least({ ...sizes, [key]: sizes[key] + more }) >= EXPECTED) return more;
  return null;
}
