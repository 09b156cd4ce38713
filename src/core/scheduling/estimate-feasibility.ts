export interface FeasibilityEstimate {
  /** Most meetings the rounds and tables allow. */
  meetings: number;
  /** Average number of meetings of one participant of each kind, same order as the counts; at most. */
  perParticipant: number[];
  /** Whether somebody of some kind may leave without any meeting. */
  someoneIdle: boolean;
  /** Tables that can never be used. */
  spareTables: number;
  /** French, ready to show while typing. */
  message: string;
}

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/**
 * What an event of these sizes can offer before anybody is registered: `counts` participants of each kind, meetings
 * between different kinds (or within the only one). In a round at most min(tables, people/2, people − largest kind)
 * meetings take place.
 */
export function estimateFeasibility(
  counts: Record<string, number>,
  rounds: number,
  tables: number,
): FeasibilityEstimate {
  const sizes = Object.values(counts).map((count) => Math.max(0, Math.floor(count)));
  const people = sizes.reduce((sum, size) => sum + size, 0);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const atOnce = Math.min(
    Math.floor(people / 2),
    sizes.length > 1 ? people - largest : Math.floor(people / 2),
  );
  const pairs =
    sizes.length > 1
      ? (people * people - sizes.reduce((sum, size) => sum + size * size, 0)) / 2
      : (people * Math.max(0, people - 1)) / 2;
  const meetings = Math.min(Math.max(0, rounds) * Math.min(Math.max(0, tables), atOnce), pairs);
  const perParticipant = sizes.map((size, i) => {
    const others = sizes.length > 1 ? people - size : people - 1;
    const share =
      sizes.length === 2
        ? meetings
        : sizes.length === 1
          ? 2 * meetings
          : (2 * meetings * size) / Math.max(1, people);
    return size === 0 || sizes[i] === 0 ? 0 : Math.min(rounds, others, share / size);
  });
  const least = perParticipant
    .filter((_, i) => sizes[i] > 0)
    .reduce((low, value) => Math.min(low, value), rounds);
  const someoneIdle = people > 0 && least < 1;
  const each = Object.keys(counts)
    .map((kind, i) => `${number.format(perParticipant[i])} par participant « ${kind} »`)
    .join(', ');
  const warning = someoneIdle ? ' Tout le monde ne peut pas avoir un rendez-vous.' : '';
  return {
    meetings,
    perParticipant,
    someoneIdle,
    spareTables: Math.max(0, tables - atOnce),
    message: `${meetings} rendez-vous au plus en ${rounds} tours, soit environ ${each}.${warning}`,
  };
}
