import { Button, Text } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { api, unwrap } from '../../api/client.js';
import { mailAnswer as words } from '../../i18n/fr/letters.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { QueryView } from '../../ui/query-view.js';
import { Standalone } from '../../ui/standalone.js';
import { useMailLink } from './use-mail-link.js';

/** The answer pressed in a message: read again, then confirmed. Programs that follow every link answer nothing. */
export function MailAnswerScreen() {
  const { t } = useSearch({ from: '/courrier/reponse' });
  const { query, changing } = useMailLink({
    key: ['mail-answer', t],
    look: () => unwrap(api.GET('/api/mail/answer', { params: { query: { t } } })),
    change: () => unwrap(api.POST('/api/mail/answer', { params: { query: { t } }, body: {} })),
  });
  const asked = query.data;
  return (
    <Standalone title={asked ? words.ask[asked.pressed](asked.organisationName) : words.title}>
      <QueryView query={query}>
        {({ pressed, answer, introduced, title, mine, summary, path }) => (
          <>
            <div>
              <Text fw={650}>{title}</Text>
              <Text c="dimmed">{words.forListing(mine)}</Text>
            </div>
            <Text>{summary}</Text>
            {changing.error && <Notice tone="wrong">{changing.error.message}</Notice>}
            {answer === pressed || introduced ? (
              <>
                <Notice tone="ok">{introduced ? words.introduced : words.done[answer ?? pressed]}</Notice>
                <div>
                  <LinkButton
                    variant="default"
                    to="/suggestions/$suggestionId"
                    params={{ suggestionId: path.split('/').pop()! }}
                  >
                    {words.open}
                  </LinkButton>
                </div>
              </>
            ) : (
              <>
                {pressed === 'declined' && <Text c="dimmed">{words.private}</Text>}
                <div>
                  <Button loading={changing.isPending} onClick={() => changing.mutate()}>
                    {words.confirm[pressed]}
                  </Button>
                </div>
              </>
            )}
          </>
        )}
      </QueryView>
    </Standalone>
  );
}
