import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LinkButton } from '../../ui/link-button.js';
import { QueryView } from '../../ui/query-view.js';
import { Spread } from '../../ui/spread.js';
import { suggestionsQuery } from './matching.queries.js';
import { SuggestionCard } from './suggestion-card.js';

interface FirstSuggestionsProps {
  organisationId: string;
  title: string;
  seeAll: string;
  /** What comes before them. */
  above: ReactNode;
}

/** The two best suggestions to read, ready to answer. */
export function FirstSuggestions({ organisationId, title, seeAll, above }: FirstSuggestionsProps) {
  const query = useQuery(suggestionsQuery(organisationId, { state: 'open', page: 1 }));
  return (
    <QueryView query={query}>
      {({ items }) => (
        <Stack gap="lg">
          {above}
          {items.length > 0 && (
            <Stack gap="md">
              <Spread>
                <Title order={2}>{title}</Title>
                <LinkButton variant="subtle" to="/suggestions">
                  {seeAll}
                </LinkButton>
              </Spread>
              {items.slice(0, 2).map((suggestion) => (
                <SuggestionCard key={suggestion.id} suggestion={suggestion} organisationId={organisationId} />
              ))}
            </Stack>
          )}
        </Stack>
      )}
    </QueryView>
  );
}
