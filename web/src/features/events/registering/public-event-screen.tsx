import { Button, List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import CalendarDays from 'lucide-react/icons/calendar-days';
import MapPin from 'lucide-react/icons/map-pin';
import { useEffect, useState } from 'react';
import type { PublicEvent, RegistrationReceipt } from '../../../api/types.js';
import { formatSpan } from '../../../i18n/format.js';
import { registering as words } from '../../../i18n/fr/event-registration.js';
import { BarePage } from '../../../ui/bare-page.js';
import { Card } from '../../../ui/card.js';
import { FigureLines } from '../../../ui/figures.js';
import { LinkButton } from '../../../ui/link-button.js';
import { Notice } from '../../../ui/notice.js';
import { QueryView } from '../../../ui/query-view.js';
import { WithIcon } from '../../../ui/spread.js';
import { publicEventQuery } from './registering.queries.js';
import { RegistrationForm } from './registration-form.js';

/** What anybody reads of an event, and the form to come. */
export function PublicEventScreen() {
  const { eventId } = useParams({ from: '/evenement/$eventId' });
  const query = useQuery(publicEventQuery(eventId));
  const [receipt, setReceipt] = useState<RegistrationReceipt | null>(null);
  if (!query.data)
    return (
      <BarePage title={words.register}>
        <QueryView query={query}>{() => null}</QueryView>
      </BarePage>
    );
  const event = query.data;
  return (
    <BarePage title={event.name} lead={`${event.kindLabel} · ${event.laboName}`}>
      <StructuredData text={event.structured} />
      <About event={event} />
      {receipt ? (
        <Done receipt={receipt} />
      ) : event.open ? (
        <RegistrationForm event={event} onDone={setReceipt} />
      ) : (
        <Notice tone="see">{words.closed}</Notice>
      )}
    </BarePage>
  );
}

function About({ event }: { event: PublicEvent }) {
  const place = [event.place, event.communeName].filter(Boolean).join(', ');
  const sides = (['association', 'company'] as const).map((side) => ({
    label: words.sides[side],
    value: words.places(event[side].left),
    note: words.waiting(event[side].waiting),
  }));
  return (
    <Card as="section">
      <Stack gap="sm">
        <WithIcon icon={CalendarDays}>{formatSpan(event.startsAt, event.endsAt)}</WithIcon>
        <WithIcon icon={MapPin}>{place}</WithIcon>
        {event.description && <Text>{event.description}</Text>}
        <FigureLines lines={sides} />
        {event.partners.length > 0 && (
          <Text>
            {words.partners} {event.partners.join(', ')}
          </Text>
        )}
        {event.charter.length > 0 && (
          <div>
            <Title order={2} size="h3">
              {words.charter}
            </Title>
            <List>
              {event.charter.map((rule) => (
                <List.Item key={rule}>{rule}</List.Item>
              ))}
            </List>
          </div>
        )}
        {event.open && (
          <Button component="a" href="#inscription">
            {words.register}
          </Button>
        )}
      </Stack>
    </Card>
  );
}

function Done({ receipt }: { receipt: RegistrationReceipt }) {
  return (
    <Card as="section">
      <Stack gap="sm" align="flex-start">
        <Title order={2}>{words.done[receipt.state]}</Title>
        <Text>{words.doneText[receipt.state]}</Text>
        {receipt.position !== null && <Text>{words.position(receipt.position)}</Text>}
        {receipt.link && (
          <LinkButton to="/inscription/$link" params={{ link: receipt.link }}>
            {words.open}
          </LinkButton>
        )}
      </Stack>
    </Card>
  );
}

/** The event as search engines read it. */
function StructuredData({ text }: { text: string }) {
  useEffect(() => {
    const element = document.createElement('script');
    element.type = 'application/ld+json';
    element.textContent = text;
    document.head.append(element);
    return () => element.remove();
  }, [text]);
  return null;
}
