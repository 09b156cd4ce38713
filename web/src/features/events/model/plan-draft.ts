import type { EventFormat, EventPlan, EventPlanInput } from '../../../api/types.js';

const zone = 'Europe/Paris';
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
const hour = new Intl.DateTimeFormat('fr-FR', { timeZone: zone, hour: '2-digit', minute: '2-digit' });

/** The instant of a day and hour told in France. */
export function instantOf(date: string, time: string): string {
  const guess = new Date(`${date}T${time || '00:00'}:00Z`);
  if (Number.isNaN(guess.getTime())) return '';
  const shown = new Date(`${day.format(guess)}T${hour.format(guess)}:00Z`);
  return new Date(guess.getTime() - (shown.getTime() - guess.getTime())).toISOString();
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
const tablesWith = (plan: EventPlanInput, feature: 'step_free' | 'quiet') =>
  plan.room
    .filter(({ features }) => features.includes(feature))
    .map(({ table }) => table)
    .join(', ');

/** The plan as it is typed; lists are one thing a line. */
export function toDraft(plan: EventPlanInput) {
  const at = plan.startsAt ? new Date(plan.startsAt) : null;
  return {
    ...plan,
    day: at ? day.format(at) : '',
    hour: at ? hour.format(at) : '14:00',
    description: plan.description ?? '',
    charterText: plan.charter.join('\n'),
    partnersText: plan.partners.join('\n'),
    topicsText: plan.topics.map(({ title }) => title).join('\n'),
    stepFreeText: tablesWith(plan, 'step_free'),
    quietText: tablesWith(plan, 'quiet'),
    capacity: plan.room[0]?.capacity ?? 4,
  };
}

export type PlanDraft = ReturnType<typeof toDraft>;

export function toPlanInput(draft: PlanDraft): EventPlanInput {
  const {
    day: date,
    hour: time,
    charterText,
    partnersText,
    topicsText,
    stepFreeText,
    quietText,
    capacity,
    ...plan
  } = draft;
  const [stepFree, quiet] = [numbers(stepFreeText), numbers(quietText)];
  const particular = [...new Set([...stepFree, ...quiet])].filter(
    (table) => table >= 1 && table <= draft.tables,
  );
  return {
    ...plan,
    startsAt: instantOf(date, time),
    description: draft.description.trim() || null,
    charter: lines(charterText),
    partners: lines(partnersText),
    topics: lines(topicsText).map((title, index) => ({ title, table: index + 1 })),
    room: particular.map((table) => ({
      table,
      capacity,
      features: [
        ...(stepFree.includes(table) ? ['step_free' as const] : []),
        ...(quiet.includes(table) ? ['quiet' as const] : []),
      ],
    })),
  };
}

/** A blank event of this format. */
export const fromFormat = (
  { shape: _, label, kind, ...format }: EventFormat,
  houseRules: string[],
): EventPlanInput => ({
  ...format,
  kind: kind as EventPlanInput['kind'],
  name: label,
  startsAt: '',
  place: '',
  communeCode: null,
  description: null,
  room: [],
  topics: [],
  charter: houseRules,
  partners: [],
  languages: ['fr'],
  registrationState: 'open',
  answerHours: 48,
});

/** The same event again: the day is to be chosen. */
export const fromEarlier = ({ id: _, version: __, ...plan }: EventPlan): EventPlanInput => ({
  ...plan,
  startsAt: '',
});
