import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSession } from '../../api/session.js';
import { laboMatching, matching as words } from '../../i18n/fr/matching.js';
import { BackLink } from '../../ui/back-link.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { LoadingCards } from '../../ui/states.js';
import { suggestionQuery } from './matching.queries.js';
import { SuggestionCard } from './suggestion-card.js';

/** One suggestion, as a message links to it. The organisation named in the address becomes one's hat. */
export function SuggestionScreen() {
  const { suggestionId } = useParams({ from: '/app/suggestions/$suggestionId' });
  const { organisation: named } = useSearch({ from: '/app/suggestions/$suggestionId' });
  const { space, spaces, wear } = useSession();
  const own = spaces.find(({ key }) => key === `organisation:${named}`);
  useEffect(() => {
    if (own && own.key !== space?.key) wear(own.key);
  }, [own, space?.key, wear]);
  const organisationId = named ?? (space?.kind === 'organisation' ? space.organisation.id : undefined);
  const readOnly = !spaces.some(
    (each) => each.kind === 'organisation' && each.organisation.id === organisationId,
  );
  return (
    <Page title={words.oneTitle} above={<BackLink to="/suggestions">{words.back}</BackLink>}>
      {organisationId ? (
        <One id={suggestionId} organisationId={organisationId} readOnly={readOnly} />
      ) : (
        <Notice tone="see">{laboMatching.chooseSide}</Notice>
      )}
    </Page>
  );
}

function One({ id, organisationId, readOnly }: { id: string; organisationId: string; readOnly: boolean }) {
  const query = useQuery(suggestionQuery(id, organisationId));
  return (
    <QueryView query={query} loading={<LoadingCards count={1} lines={6} />}>
      {(suggestion) => (
        <Stack gap="md">
          {readOnly && <Notice tone="action">{laboMatching.laboView}</Notice>}
          <SuggestionCard suggestion={suggestion} organisationId={organisationId} readOnly={readOnly} alone />
          <div>
            <LinkButton
              variant="default"
              to="/organisations/$organisationId"
              params={{ organisationId: suggestion.theirs.organisation.id }}
            >
              {words.seeOrganisation}
            </LinkButton>
          </div>
        </Stack>
      )}
    </QueryView>
  );
}
