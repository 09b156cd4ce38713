import { Button, Group, List, Stack, Text, Title } from '@mantine/core';
import Building2 from 'lucide-react/icons/building-2';
import ListChecks from 'lucide-react/icons/list-checks';
import { useId } from 'react';
import type { ModerationItem } from '../../api/types.js';
import { formatDay } from '../../i18n/format.js';
import { moderation as words } from '../../i18n/fr/moderation.js';
import { Badge } from '../../ui/badge.js';
import { ArticleCard } from '../../ui/card.js';
import { Facts } from '../../ui/facts.js';
import { TextLink } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { Prose } from '../../ui/prose.js';
import { Quiet } from '../../ui/quiet.js';
import { Spread } from '../../ui/spread.js';

interface ModerationCardProps {
  item: ModerationItem;
  position: string;
  busy: boolean;
  onVerify: () => void;
  onRefuse: () => void;
  onPrevious?: () => void;
  onNext?: () => void;
}

/** What is needed to decide, and the decision. */
export function ModerationCard({ item, position, busy, ...on }: ModerationCardProps) {
  const { subject, title, subtitle, text, facts, warnings, refusedBefore, since } = item;
  const organisation = subject === 'organisation';
  const id = useId();
  return (
    <ArticleCard labelledBy={id}>
      <Stack gap="md">
        <Spread>
          <Badge tone="quiet" icon={organisation ? Building2 : ListChecks}>
            {words.subject[subject]}
          </Badge>
          <Quiet>
            {position} · {words.since(formatDay(since))}
          </Quiet>
        </Spread>
        <div>
          <Title order={2} id={id}>
            {title}
          </Title>
          <Text c="dimmed">{subtitle}</Text>
        </div>
        {refusedBefore && (
          <Notice tone="see">
            <strong>{words.refusedBefore}.</strong> {refusedBefore}
          </Notice>
        )}
        {warnings.length > 0 && (
          <Notice tone="see">
            <strong>{words.wording}</strong>
            <List size="sm">
              {warnings.map((warning) => (
                <List.Item key={warning}>{warning}</List.Item>
              ))}
            </List>
          </Notice>
        )}
        {text && <Prose>{text}</Prose>}
        <Facts facts={facts.map(({ label, value }) => [label, value])} />
        <div>
          {organisation ? (
            <TextLink to="/organisations/$organisationId" params={{ organisationId: item.id }}>
              {words.open}
            </TextLink>
          ) : (
            <TextLink to="/besoins-et-offres/$listingId" params={{ listingId: item.id }}>
              {words.openListing}
            </TextLink>
          )}
        </div>
        <Spread>
          <Group gap="sm">
            <Button loading={busy} onClick={on.onVerify}>
              {organisation ? words.verify : words.accept}
            </Button>
            <Button variant="default" onClick={on.onRefuse}>
              {words.refuse}
            </Button>
          </Group>
          <Group gap="sm">
            <Button variant="subtle" disabled={!on.onPrevious} onClick={on.onPrevious}>
              {words.previous}
            </Button>
            <Button variant="subtle" disabled={!on.onNext} onClick={on.onNext}>
              {words.next}
            </Button>
          </Group>
        </Spread>
      </Stack>
    </ArticleCard>
  );
}
