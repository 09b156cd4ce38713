import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { accounts } from '../../i18n/fr/accounts.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { QueryView } from '../../ui/query-view.js';
import { Standalone } from '../../ui/standalone.js';
import { linkQuery } from './accounts.queries.js';
import { useSignIn } from './use-sign-in.js';

/** Where a sign-in link leads. Nothing happens before the button: mail scanners open links too. */
export function LinkScreen() {
  const token = useRouterState({ select: ({ location }) => location.hash });
  const link = useQuery(linkQuery(token));
  const signIn = useSignIn('/');
  const spent = link.data?.usable === false || signIn.error?.status === 410;
  return (
    <Standalone title={spent ? accounts.linkSpentTitle : accounts.linkTitle}>
      {spent ? (
        <>
          <Text>{accounts.linkSpent}</Text>
          <LinkButton to="/connexion">{accounts.linkAgain}</LinkButton>
        </>
      ) : (
        <QueryView query={link}>
          {({ askedHere }) => (
            <>
              {askedHere ? (
                <Text>{accounts.linkHere}</Text>
              ) : (
                <Notice tone="see">{accounts.linkElsewhere}</Notice>
              )}
              {signIn.error && <Notice tone="wrong">{signIn.error.detail}</Notice>}
              <Button loading={signIn.isPending} onClick={() => signIn.mutate({ token })}>
                {accounts.linkOpen}
              </Button>
            </>
          )}
        </QueryView>
      )}
    </Standalone>
  );
}
