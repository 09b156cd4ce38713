import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import Inbox from 'lucide-react/icons/inbox';
import SearchX from 'lucide-react/icons/search-x';
import { mailbox as words } from '../../i18n/fr/mailbox.js';
import { MasterDetail } from '../../ui/master-detail.js';
import { Page } from '../../ui/page.js';
import { Pager } from '../../ui/pager.js';
import { QueryView } from '../../ui/query-view.js';
import { SearchField } from '../../ui/search-field.js';
import { EmptyState } from '../../ui/states.js';
import { messagesQuery } from './mailbox.queries.js';
import { MessageList } from './message-list.js';
import { MessageView } from './message-view.js';

/** The mail this installation keeps instead of sending, for trying out. */
export function MailboxScreen() {
  const { recherche, page = 1, message } = useSearch({ from: '/app/administration/boite-locale' });
  const navigate = useNavigate({ from: '/boite-locale' });
  const query = useQuery(messagesQuery({ search: recherche, page }));
  const list = (
    <Stack gap="md">
      <SearchField
        label={words.search}
        value={recherche ?? ''}
        onSearch={(value) =>
          navigate({
            search: (now) => ({ ...now, page: undefined, recherche: value || undefined }),
            replace: true,
          })
        }
      />
      <QueryView query={query}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState
              icon={recherche ? SearchX : Inbox}
              title={recherche ? words.noMatch : words.emptyTitle}
            >
              {recherche ? words.noMatchText : words.emptyText}
            </EmptyState>
          ) : (
            <>
              <MessageList messages={items} selected={message} />
              <Pager
                page={page}
                total={total}
                onChange={(next) => navigate({ search: (now) => ({ ...now, page: next }) })}
              />
            </>
          )
        }
      </QueryView>
    </Stack>
  );
  return (
    <Page title={words.title} lead={query.data && words.lead(query.data.total)} wide>
      <MasterDetail list={list} detail={message ? <MessageView id={message} /> : null} hint={words.choose} />
    </Page>
  );
}
