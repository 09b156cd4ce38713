import { MailLayout } from '../../platform/mail/templates/mail-layout.js';
import { Heading, Paragraph, Quiet, TextLink } from '../../platform/mail/templates/mail-parts.js';
import type { DigestMail } from './digest-words.js';
import * as words from './digest-words.js';
import { SuggestionCard } from './suggestion-card.js';

/** The digest as a page. */
export function DigestPage({ digest }: { digest: DigestMail }) {
  const { laboName, suggestions, more, allUrl } = digest;
  return (
    <MailLayout
      laboName={laboName}
      title={`${words.whatIsNew(digest)} pour vous`}
      preheader={words.firstWords(digest)}
      footer={<Footer digest={digest} />}
    >
      <Paragraph style={{ marginBottom: 20 }}>
        {words.greeting(digest)}
        <br />
        {words.introduction(digest)}
      </Paragraph>
      {digest.paragraph && <Paragraph style={{ marginBottom: 20 }}>{digest.paragraph}</Paragraph>}
      {suggestions.map((suggestion) => (
        <SuggestionCard key={suggestion.openUrl} suggestion={suggestion} />
      ))}
      {more > 0 && (
        <Paragraph>
          <TextLink href={allUrl}>{words.moreLabel(digest)}</TextLink>
        </Paragraph>
      )}
      {suggestions.length > 0 && <Quiet>{words.PRIVACY}</Quiet>}
      <Searches digest={digest} />
      <Waiting sentences={digest.waiting} />
      {digest.event && <NextEvent event={digest.event} />}
    </MailLayout>
  );
}

const Searches = ({ digest: { searches = [], searchesUrl } }: { digest: DigestMail }) =>
  searches.length > 0 && (
    <>
      <Heading>{words.SEARCHES}</Heading>
      {searches.map((search) => (
        <Paragraph key={search.name} style={{ margin: '0 0 6px' }}>
          {words.searchInWords(search)}
        </Paragraph>
      ))}
      {searchesUrl && (
        <Paragraph style={{ margin: '0 0 6px' }}>
          <TextLink href={searchesUrl}>{words.OPEN_SEARCHES}</TextLink>
        </Paragraph>
      )}
    </>
  );

const Waiting = ({ sentences }: { sentences: string[] }) =>
  sentences.length > 0 && (
    <>
      <Heading>{words.WAITING}</Heading>
      {sentences.map((sentence) => (
        <Paragraph key={sentence} style={{ margin: '0 0 6px' }}>
          {sentence}
        </Paragraph>
      ))}
    </>
  );

const NextEvent = ({ event }: { event: NonNullable<DigestMail['event']> }) => (
  <>
    <Heading>{words.EVENT}</Heading>
    <Paragraph style={{ margin: '0 0 2px' }}>
      <TextLink href={event.url}>{event.name}</TextLink>
    </Paragraph>
    <Quiet>{`${event.when} · ${event.where}`}</Quiet>
  </>
);

const Footer = ({ digest }: { digest: DigestMail }) => (
  <>
    {words.whyYou(digest)}
    <br />
    <TextLink href={digest.preferencesUrl} color="muted">
      {words.PREFERENCES}
    </TextLink>
    {' · '}
    <TextLink href={digest.unsubscribeUrl} color="muted">
      {words.UNSUBSCRIBE}
    </TextLink>
    <br />
    {digest.laboName}
  </>
);
