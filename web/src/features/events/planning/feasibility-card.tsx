import { Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { formatPercent } from '../../../i18n/format.js';
import { plan as words } from '../../../i18n/fr/event-plan.js';
import { AsideCard } from '../../../ui/card.js';
import { LinePlot } from '../../../ui/line-plot.js';
import { Notice } from '../../../ui/notice.js';
import { feasibilityQuery, type Sizes } from './planning.queries.js';

/** What an event of these sizes gives, while one types. */
export function FeasibilityCard({ sizes }: { sizes: Sizes }) {
  const [settled] = useDebouncedValue(sizes, 250);
  const { data } = useQuery(feasibilityQuery(settled));
  return (
    <AsideCard title={words.feasibility}>
      {data && (
        <Stack gap="sm" aria-live="polite">
          <Text>{data.summary}</Text>
          {data.meetings > 0 && (
            <>
              <Text c="dimmed">{words.wishes(formatPercent(data.wishesShare))}</Text>
              <Notice tone={data.bottleneck ? 'see' : 'ok'}>{data.bottleneck || words.enough}</Notice>
              <LinePlot
                label={words.plot}
                at={settled.rounds - 1}
                from={words.plotRounds(1)}
                to={words.plotRounds(data.curve.length)}
                lines={[
                  { label: words.plotAssociations, values: data.curve.map((point) => point.perAssociation) },
                  { label: words.plotCompanies, values: data.curve.map((point) => point.perCompany) },
                ]}
              />
            </>
          )}
        </Stack>
      )}
    </AsideCard>
  );
}
