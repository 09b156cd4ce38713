import { Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import { common } from '../i18n/fr/common.js';
import { errors } from '../i18n/fr/errors.js';
import { Card } from './card.js';
import classes from './states.module.css';

/** Grey shapes where cards are about to come. */
export function LoadingCards({ count = 3, lines = 3 }: { count?: number; lines?: number }) {
  return (
    <Stack gap="md" role="status" aria-label={common.loading}>
      {Array.from({ length: count }, (_, card) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical shapes, never reordered
        <Card key={card}>
          <Stack gap="sm">
            <Skeleton height={18} width="30%" />
            {Array.from({ length: lines }, (_, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: identical shapes, never reordered
              <Skeleton key={line} height={14} width={line === lines - 1 ? '60%' : '100%'} />
            ))}
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}

interface EmptyProps {
  icon: LucideIcon;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** Nothing here: says why, and what one can do. */
export function EmptyState({ icon: Icon, title, children, action }: EmptyProps) {
  return (
    <Card>
      <Stack gap="xs" align="flex-start">
        <Group gap="sm" wrap="nowrap">
          <span className={classes.tile}>
            <Icon size={22} aria-hidden />
          </span>
          <Title order={2} size="h3">
            {title}
          </Title>
        </Group>
        {children && <Text c="dimmed">{children}</Text>}
        {action}
      </Stack>
    </Card>
  );
}

/** Something failed: the sentence of the server, and a way to try again. */
export function ErrorState({ text, onRetry }: { text: string; onRetry?: () => void }) {
  return (
    <Card tone="wrong" role="alert">
      <Stack gap="sm" align="flex-start">
        <Group gap="xs" wrap="nowrap" className={classes.wrong}>
          <TriangleAlert size={20} aria-hidden />
          <Text fw={600}>{errors.title}</Text>
        </Group>
        <Text>{text}</Text>
        {onRetry && (
          <Button variant="default" onClick={onRetry}>
            {errors.retry}
          </Button>
        )}
      </Stack>
    </Card>
  );
}
