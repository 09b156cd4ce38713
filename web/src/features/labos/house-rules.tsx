import { List } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { labos as words } from '../../i18n/fr/labos.js';
import { AsideCard } from '../../ui/card.js';
import { laboQuery } from './labos.queries.js';

/** What everyone agrees to before meeting. */
export function HouseRules({ laboId }: { laboId: string }) {
  const { data } = useQuery(laboQuery(laboId));
  const rules = data?.houseRules ?? [];
  if (rules.length === 0) return null;
  return (
    <AsideCard title={words.rulesTitle(rules.length)} tone="soft">
      <List spacing="xs">
        {rules.map((rule) => (
          <List.Item key={rule}>{rule}</List.Item>
        ))}
      </List>
    </AsideCard>
  );
}
