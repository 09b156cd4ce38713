import { Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import UserRoundCheck from 'lucide-react/icons/user-round-check';
import { useState } from 'react';
import type { UsefulGuest, UsefulGuests } from '../../../api/types.js';
import { formatDay } from '../../../i18n/format.js';
import { day } from '../../../i18n/fr/event-day.js';
import { inviting as words } from '../../../i18n/fr/event-inviting.js';
import { Badge } from '../../../ui/badge.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { TextLink } from '../../../ui/link-button.js';
import { Page } from '../../../ui/page.js';
import { QueryView } from '../../../ui/query-view.js';
import { Row, Rows } from '../../../ui/rows.js';
import { Spread } from '../../../ui/spread.js';
import { EmptyState } from '../../../ui/states.js';
import { toast } from '../../../ui/toast.js';
import { usefulGuestsQuery, useInvite } from './inviting.queries.js';

const sides = ['company', 'association'] as const;

/** Who should be there and is not, side by side, and the message that invites them. */
export function InvitingScreen() {
  const { eventId } = useParams({ from: '/app/labo/evenements/$eventId/invitations' });
  const query = useQuery(usefulGuestsQuery(eventId));
  return (
    <Page
      title={words.title}
      lead={words.lead}
      above={
        <TextLink to="/evenements/$eventId" params={{ eventId }}>
          {day.backToEvent}
        </TextLink>
      }
    >
      <QueryView query={query}>{(guests) => <Guests guests={guests} eventId={eventId} />}</QueryView>
    </Page>
  );
}

function Guests({ guests, eventId }: { guests: UsefulGuests; eventId: string }) {
  const invite = useInvite(eventId);
  const [asked, setAsked] = useState<string[]>([]);
  if (guests.items.length === 0)
    return (
      <EmptyState icon={UserRoundCheck} title={words.emptyTitle}>
        {words.emptyText}
      </EmptyState>
    );
  return (
    <Stack gap="lg">
      {sides.map((side) => {
        const items = guests.items.filter((one) => one.side === side);
        const open = items.filter(({ invitedAt }) => invitedAt === null);
        const coming = side === 'company' ? guests.associations : guests.companies;
        if (items.length === 0) return null;
        return (
          <Stack key={side} gap="sm" component="section">
            <Spread>
              <Text fw={650}>{words.missing(side, items.length, coming)}</Text>
              {open.length > 1 && (
                <Button onClick={() => setAsked(open.map(({ organisationId }) => organisationId))}>
                  {words.inviteAll(open.length)}
                </Button>
              )}
            </Spread>
            <Rows label={words.missing(side, items.length, coming)}>
              {items.map((guest) => (
                <Guest
                  key={guest.organisationId}
                  guest={guest}
                  onInvite={() => setAsked([guest.organisationId])}
                />
              ))}
            </Rows>
          </Stack>
        );
      })}
      <ConfirmDialog
        opened={asked.length > 0}
        onClose={() => setAsked([])}
        title={words.askTitle(asked.length)}
        confirm={words.invite}
        busy={invite.isPending}
        onConfirm={() =>
          invite.mutate(asked, {
            onSuccess: () => toast(words.sent),
            onSettled: () => setAsked([]),
          })
        }
      >
        {words.askText}
      </ConfirmDialog>
    </Stack>
  );
}

function Guest({ guest, onInvite }: { guest: UsefulGuest; onInvite: () => void }) {
  const { organisationId, name, kindLabel, communeName, useful, with: names, invitedAt } = guest;
  return (
    <Row
      title={
        <TextLink to="/organisations/$organisationId" params={{ organisationId }}>
          {name}
        </TextLink>
      }
      beside={[kindLabel, communeName].filter(Boolean).join(' · ')}
      actions={
        invitedAt ? (
          <Badge tone="ok">{words.invited(formatDay(invitedAt))}</Badge>
        ) : (
          <Button variant="default" aria-label={words.inviteOne(name)} onClick={onInvite}>
            {words.invite}
          </Button>
        )
      }
    >
      {words.useful(useful, names.join(', '))}
    </Row>
  );
}
