import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './card.module.css';

interface CardProps {
  children: ReactNode;
  /** A partnership type gives the card its coloured edge. */
  type?: string | null;
  tone?: 'plain' | 'wrong' | 'soft';
  as?: 'div' | 'section' | 'article';
  className?: string;
  role?: string;
  'aria-labelledby'?: string;
  'aria-label'?: string;
}

export function Card({ children, type, tone = 'plain', as: Element = 'div', className, ...rest }: CardProps) {
  return (
    <Element
      className={className ? `${classes.card} ${className}` : classes.card}
      data-type={type ?? undefined}
      data-edge={type ? true : undefined}
      data-tone={tone}
      {...rest}
    >
      {children}
    </Element>
  );
}

/** A card that stands for one thing of a list, named by its title for those who listen. */
export function ArticleCard({ labelledBy, ...card }: CardProps & { labelledBy: string }) {
  return <Card as="article" aria-labelledby={labelledBy} {...card} />;
}

/** A side card with its small title. */
export function AsideCard({
  title,
  children,
  tone,
  named,
}: {
  title: ReactNode;
  /** False where several cards bear the same title: a landmark’s name says one thing. */
  named?: boolean;
  children: ReactNode;
  tone?: CardProps['tone'];
}) {
  const id = useId();
  return (
    <section
      className={classes.card}
      data-tone={tone ?? 'plain'}
      aria-labelledby={named === false ? undefined : id}
    >
      <Title order={2} size="h3" id={id} mb="xs">
        {title}
      </Title>
      {children}
    </section>
  );
}
