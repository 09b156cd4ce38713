import type { Today } from '../../api/types.js';
import { formatNumber } from '../../i18n/format.js';
import { today as words } from '../../i18n/fr/labos.js';
import { AsideCard } from '../../ui/card.js';
import { FigureLines } from '../../ui/figures.js';
import { Toned } from '../../ui/toned.js';

const written = (value: number | string) => (typeof value === 'number' ? formatNumber(value) : value);

/** A few figures of the month, with how they moved. */
export function MonthPanel({ month }: { month: Today['month'] }) {
  if (month.length === 0) return null;
  return (
    <AsideCard title={words.monthTitle}>
      <FigureLines
        lines={month.map(({ label, value, delta }) => ({
          label,
          value: (
            <>
              {written(value)}
              {delta !== null && delta > 0 && <Toned tone="ok"> {words.more(formatNumber(delta))}</Toned>}
            </>
          ),
        }))}
      />
    </AsideCard>
  );
}
