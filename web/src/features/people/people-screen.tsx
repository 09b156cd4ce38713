import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMyLabo, useMyOrganisation } from '../../api/session.js';
import { people as words } from '../../i18n/fr/people.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { InviteCard } from './invite-card.js';
import { PendingRows } from './pending-rows.js';
import { type Place, peopleQuery } from './people.queries.js';
import { PersonRows } from './person-rows.js';

/** The colleagues of one's organisation. */
export function ColleaguesScreen() {
  const { id, name } = useMyOrganisation();
  return (
    <PeopleScreen
      place={{ kind: 'organisation', id }}
      title={words.organisationTitle}
      lead={words.organisationLead(name)}
    />
  );
}

/** The staff of one's Labo. */
export function StaffScreen() {
  const { id, name } = useMyLabo();
  return <PeopleScreen place={{ kind: 'labo', id }} title={words.laboTitle} lead={words.laboLead(name)} />;
}

function PeopleScreen({ place, title, lead }: { place: Place; title: string; lead: string }) {
  return (
    <Page title={title} lead={lead}>
      <PeoplePanel place={place} />
    </Page>
  );
}

/** Who is there, who is expected, and a way to invite for those who decide. */
export function PeoplePanel({ place }: { place: Place }) {
  const query = useQuery(peopleQuery(place));
  return (
    <QueryView query={query}>
      {({ people, invitations, leads }) => (
        <Stack gap="lg">
          {people.length > 0 && <PersonRows place={place} people={people} leads={leads} />}
          {invitations.length > 0 && <PendingRows place={place} invitations={invitations} />}
          {leads && <InviteCard place={place} />}
        </Stack>
      )}
    </QueryView>
  );
}
