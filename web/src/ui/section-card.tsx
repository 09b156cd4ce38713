import { Stack, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { Card } from './card.js';

/** A part of a page with its own title; its name can stand in an address after the #. */
export function SectionCard({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  const heading = useId();
  return (
    <Card as="section" aria-labelledby={heading}>
      <Stack gap="md" id={id}>
        <Title order={2} id={heading}>
          {title}
        </Title>
        {children}
      </Stack>
    </Card>
  );
}
