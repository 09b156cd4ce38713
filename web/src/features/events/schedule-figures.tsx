import type { Schedule } from '../../api/types.js';
import { formatNumber, formatPercent } from '../../i18n/format.js';
import { events as words } from '../../i18n/fr/events.js';
import { Figures } from '../../ui/figures.js';

/** The schedule in five numbers, each said in words beneath. */
export function ScheduleFigures({ schedule, participants }: { schedule: Schedule; participants: number }) {
  const { figures, problems } = schedule;
  const first = problems.find(({ round, table }) => round !== null || table !== null);
  const each = participants > 0 ? figures.tableMoves / participants : 0;
  return (
    <Figures
      label={words.figures}
      figures={[
        {
          label: words.wishes,
          value: figures.wishesMetShare === null ? words.wishesNone : formatPercent(figures.wishesMetShare),
          words: figures.boundText,
        },
        {
          label: words.fewest,
          value: words.fewestValue(figures.fewestMeetings),
          words: words.fewestWords(figures.fewestMeetings),
        },
        {
          label: words.gaps,
          value: formatNumber(figures.gaps),
          words: words.gapsWords(formatNumber(figures.gapsPerParticipant)),
        },
        {
          label: words.moves,
          value: formatNumber(figures.tableMoves),
          words: figures.tableMoves === 0 ? words.movesNone : words.movesWords(formatNumber(each)),
        },
        figures.broken > 0
          ? {
              label: words.toFix,
              value: words.conflicts(figures.broken),
              words: first ? words.where(first.round, first.table) : '',
              tone: 'wrong',
            }
          : { label: words.toFix, value: words.toFixNone, words: words.toFixNoneWords },
      ]}
    />
  );
}
