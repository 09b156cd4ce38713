import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import Lock from 'lucide-react/icons/lock';
import { ApiProblem } from '../../api/problem.js';
import { useSession } from '../../api/session.js';
import { laboMatching, matching as words } from '../../i18n/fr/matching.js';
import { BackLink } from '../../ui/back-link.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { EmptyState, LoadingCards } from '../../ui/states.js';
import { suggestionQuery } from './matching.queries.js';
import { SuggestionCard } from './suggestion-card.js';

/** One suggestion, as a message links to it. */
export function SuggestionScreen() {
  const { suggestionId } = useParams({ from: '/app/suggestions/$suggestionId' });
  const { organisation: named, answer } = useSearch({ from: '/app/suggestions/$suggestionId' });
  const { space, spaces } = useSession();
  const organisationId = named ?? (space?.kind === 'organisation' ? space.organisation.id : undefined);
  const readOnly = !spaces.some(
    (each) => each.kind === 'organisation' && each.organisation.id === organisationId,
  );
  const stranger = readOnly && !spaces.some(({ kind }) => kind === 'labo');
  return (
    <Page
      title={readOnly ? laboMatching.oneTitle : words.oneTitle}
      above={stranger ? undefined : <BackLink to="/suggestions">{words.back}</BackLink>}
    >
      {stranger ? (
        <NotOpenHere />
      ) : organisationId ? (
        <One id={suggestionId} organisationId={organisationId} readOnly={readOnly} pressed={answer} />
      ) : (
        <Notice tone="see">{laboMatching.chooseSide}</Notice>
      )}
    </Page>
  );
}

interface OneProps {
  id: string;
  organisationId: string;
  readOnly: boolean;
  /** The answer pressed in a message. */
  pressed?: 'interested' | 'declined';
}

/** Gone, or somebody else's: whoever follows a message with another account is told so, not just refused. */
function NotOpenHere() {
  const { me } = useSession();
  return (
    <EmptyState
      icon={Lock}
      title={laboMatching.closedTitle}
      action={
        <LinkButton variant="default" to="/">
          {laboMatching.closedBack}
        </LinkButton>
      }
    >
      {laboMatching.closedText(me.email)} {me.administrator && laboMatching.closedAdministrator}
    </EmptyState>
  );
}

function One({ id, organisationId, readOnly, pressed }: OneProps) {
  const query = useQuery(suggestionQuery(id, organisationId));
  if (query.error instanceof ApiProblem && query.error.status === 404) return <NotOpenHere />;
  return (
    <QueryView query={query} loading={<LoadingCards count={1} lines={6} />}>
      {(suggestion) => (
        <Stack gap="md">
          {readOnly && <Notice tone="action">{laboMatching.laboView}</Notice>}
          <SuggestionCard
            suggestion={suggestion}
            organisationId={organisationId}
            readOnly={readOnly}
            pressed={pressed}
            alone
          />
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
