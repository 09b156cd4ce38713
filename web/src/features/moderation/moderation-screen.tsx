import { Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import CircleCheck from 'lucide-react/icons/circle-check';
import { useState } from 'react';
import { moderationQuery } from '../../api/moderation.js';
import { useMyLabo } from '../../api/session.js';
import type { ModerationItem } from '../../api/types.js';
import { moderation as words } from '../../i18n/fr/moderation.js';
import { organisations } from '../../i18n/fr/organisations.js';
import { BackLink } from '../../ui/back-link.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { EmptyState } from '../../ui/states.js';
import { ModerationCard } from './moderation-card.js';
import { RefuseDialog } from './refuse-dialog.js';
import { useDecision } from './use-decision.js';

/** New organisations and listings, one after the other, by keyboard or by hand. */
export function ModerationScreen() {
  const labo = useMyLabo();
  const query = useQuery(moderationQuery(labo.id));
  return (
    <Page
      title={words.title}
      lead={query.data && words.lead(query.data.total)}
      above={<BackLink to="/organisations">{organisations.title}</BackLink>}
    >
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={CircleCheck} title={words.emptyTitle}>
              {words.emptyText}
            </EmptyState>
          ) : (
            <Queue laboId={labo.id} items={items} />
          )
        }
      </QueryView>
    </Page>
  );
}

function Queue({ laboId, items }: { laboId: string; items: ModerationItem[] }) {
  const [wanted, setAt] = useState(0);
  const [refusing, setRefusing] = useState(false);
  const at = Math.min(wanted, items.length - 1);
  const item = items[at];
  const decide = useDecision(laboId);
  const move = (step: number) => setAt(Math.max(0, Math.min(items.length - 1, at + step)));
  const verify = () => !decide.isPending && decide.mutate({ item, decision: 'verified' });
  useHotkeys(
    refusing
      ? []
      : [
          ['v', verify],
          ['r', () => setRefusing(true)],
          ['ArrowDown', () => move(1)],
          ['j', () => move(1)],
          ['ArrowUp', () => move(-1)],
          ['k', () => move(-1)],
        ],
  );
  return (
    <Stack gap="md">
      <Text c="dimmed" size="sm" visibleFrom="sm">
        {words.keys}
      </Text>
      <ModerationCard
        item={item}
        position={words.position(at + 1, items.length)}
        busy={decide.isPending}
        onVerify={verify}
        onRefuse={() => setRefusing(true)}
        onPrevious={at > 0 ? () => move(-1) : undefined}
        onNext={at < items.length - 1 ? () => move(1) : undefined}
      />
      <RefuseDialog
        key={item.id}
        item={item}
        opened={refusing}
        busy={decide.isPending}
        onClose={() => setRefusing(false)}
        onRefuse={(reason) =>
          decide.mutate({ item, decision: 'refused', reason }, { onSuccess: () => setRefusing(false) })
        }
      />
    </Stack>
  );
}
