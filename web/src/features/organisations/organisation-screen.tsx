import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import Mail from 'lucide-react/icons/mail';
import Phone from 'lucide-react/icons/phone';
import type { ReactNode } from 'react';
import { useSession } from '../../api/session.js';
import type { Organisation } from '../../api/types.js';
import { formatDay } from '../../i18n/format.js';
import { organisations as words } from '../../i18n/fr/organisations.js';
import { profile } from '../../i18n/fr/profile.js';
import { BackLink } from '../../ui/back-link.js';
import { AsideCard, Card } from '../../ui/card.js';
import { ContactLink } from '../../ui/contact-link.js';
import { Facts } from '../../ui/facts.js';
import { LinkButton } from '../../ui/link-button.js';
import { Page } from '../../ui/page.js';
import { Prose } from '../../ui/prose.js';
import { QueryView } from '../../ui/query-view.js';
import { OrganisationListings } from './organisation-listings.js';
import { organisationQuery } from './organisations.queries.js';
import { VerificationBadge } from './verification-badge.js';
import { VerificationNotice } from './verification-notice.js';

/** Who an organisation is, and what it looks for or proposes. */
export function OrganisationScreen({ beside }: { beside?: ReactNode }) {
  const { organisationId } = useParams({ from: '/app/organisations/$organisationId' });
  const query = useQuery(organisationQuery(organisationId));
  const { space } = useSession();
  const staff = space?.kind === 'labo';
  const above = staff && <BackLink to="/organisations">{words.back}</BackLink>;
  if (!query.data)
    return (
      <Page title={words.title} above={above}>
        <QueryView query={query}>{() => null}</QueryView>
      </Page>
    );
  const organisation = query.data;
  const mine = space?.kind === 'organisation' && space.organisation.id === organisation.id;
  return (
    <Page
      title={organisation.name}
      lead={[organisation.kindLabel, organisation.sizeLabel, organisation.commune?.name]
        .filter(Boolean)
        .join(' · ')}
      above={above}
      badge={staff && <VerificationBadge verification={organisation.verification} />}
      actions={
        (staff || mine) && (
          <LinkButton
            to="/organisations/$organisationId/modifier"
            params={{ organisationId }}
            variant="default"
          >
            {profile.edit}
          </LinkButton>
        )
      }
      aside={
        <Stack gap="lg">
          <Contact organisation={organisation} />
          {beside}
        </Stack>
      }
    >
      <Stack gap="lg">
        {mine && <VerificationNotice organisationId={organisation.id} />}
        <Card>
          <Stack gap="md">
            {organisation.presentation && <Prose>{organisation.presentation}</Prose>}
            <Facts facts={factsOf(organisation)} />
          </Stack>
        </Card>
        {(staff || mine) && (
          <>
            <Title order={2}>{words.listingsTitle}</Title>
            <OrganisationListings organisationId={organisation.id} />
          </>
        )}
      </Stack>
    </Page>
  );
}

function factsOf(organisation: Organisation): [string, React.ReactNode][] {
  const { commune, perimeterLabel, themes, website, name, officialName } = organisation;
  const labels = (list: { label: string }[]) => list.map(({ label }) => label).join(', ');
  return [
    [words.officialName, officialName !== name ? officialName : null],
    [words.identifiers, organisation.identifiers],
    [profile.lookingFor, organisation.lookingFor],
    [profile.brings, organisation.brings],
    [words.place, commune && words.communeIn(commune.name, commune.departement)],
    [words.perimeter, perimeterLabel],
    [words.themes, labels(themes)],
    [profile.objectives, labels(organisation.objectives)],
    [profile.odd, labels(organisation.odd)],
    [profile.languages, labels(organisation.languages)],
    [profile.accessNeeds, organisation.accessNeeds],
    [profile.pausedUntil, organisation.pausedUntil && formatDay(organisation.pausedUntil)],
    [
      words.website,
      website && (
        <Anchor href={website} target="_blank" rel="noreferrer">
          {website.replace(/^https?:\/\//, '')}
        </Anchor>
      ),
    ],
  ];
}

function Contact({ organisation: { referent, contacts } }: { organisation: Organisation }) {
  const reachable = contacts?.email || contacts?.phone;
  return (
    <AsideCard title={words.contact}>
      <Stack gap={4} align="flex-start">
        {referent && (
          <div>
            <Text fw={600}>{referent.name}</Text>
            <Text c="dimmed" size="sm">
              {referent.function}
            </Text>
            {referent.hours && (
              <Text c="dimmed" size="sm">
                {words.reachable(referent.hours)}
              </Text>
            )}
          </div>
        )}
        {contacts?.email && <ContactLink icon={Mail} kind="mailto" value={contacts.email} />}
        {contacts?.phone && <ContactLink icon={Phone} kind="tel" value={contacts.phone} />}
        {!reachable && <Text c="dimmed">{words.contactHidden}</Text>}
      </Stack>
    </AsideCard>
  );
}
