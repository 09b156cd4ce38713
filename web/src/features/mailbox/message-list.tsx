import type { MessageSummary } from '../../api/types.js';
import { formatMoment } from '../../i18n/format.js';
import { mailbox as words } from '../../i18n/fr/mailbox.js';
import { ItemLink, ItemList } from '../../ui/item-list.js';

/** Messages, the latest first. */
export function MessageList({ messages, selected }: { messages: MessageSummary[]; selected?: string }) {
  return (
    <ItemList label={words.list}>
      {messages.map((message) => (
        <ItemLink
          key={message.id}
          to="/boite-locale"
          search={(now) => ({ ...now, message: message.id })}
          selected={message.id === selected}
          title={message.subject || words.noSubject}
          beside={formatMoment(message.receivedAt)}
          under={message.to}
          excerpt={message.preview}
        />
      ))}
    </ItemList>
  );
}
