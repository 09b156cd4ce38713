import { Button, Group, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ApiProblem } from '../../api/problem.js';
import type { ProfileFields, ProfileForm } from '../../api/types.js';
import { profile as words } from '../../i18n/fr/profile.js';
import { BackLink } from '../../ui/back-link.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { toast } from '../../ui/toast.js';
import { ContactPart } from './profile/contact-part.js';
import { IdentityPart } from './profile/identity-part.js';
import { PacePart } from './profile/pace-part.js';
import type { PartProps } from './profile/part.js';
import { ProjectPart } from './profile/project-part.js';
import { TerritoryPart } from './profile/territory-part.js';
import { duplicatesQuery, profileQuery, useSaveProfile } from './profile.queries.js';
import { SameOrganisation } from './same-organisation.js';

/** The whole profile of an organisation, for its people and the Labo's staff. */
export function ProfileScreen() {
  const { organisationId } = useParams({ from: '/app/organisations/$organisationId/modifier' });
  const query = useQuery(profileQuery(organisationId));
  if (!query.data)
    return (
      <Page title={words.title}>
        <QueryView query={query}>{() => null}</QueryView>
      </Page>
    );
  return <Profile key={query.data.id} form={query.data} />;
}

function Profile({ form }: { form: ProfileForm }) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [fields, setFields] = useState<ProfileFields>(form.fields);
  const [distinct, setDistinct] = useState(false);
  const save = useSaveProfile(form.id);
  const problem = save.error as ApiProblem | null;
  const errors = problem?.fields ?? {};
  const conflict = problem?.status === 409 && !errors.duplicate;
  const [settled] = useDebouncedValue(fields, 600);
  const { data: same } = useQuery(duplicatesQuery(form.laboId, form.id, settled));
  const [communes, setCommunes] = useState(form.communes);
  const change: PartProps['change'] = (given, commune) => {
    setFields((now) => ({ ...now, ...given }));
    if (commune) setCommunes((known) => [...known, commune]);
  };
  const leave = () => navigate({ to: '/organisations/$organisationId', params: { organisationId: form.id } });
  const send = (version: number) =>
    save.mutate(
      { ...fields, version, distinct },
      {
        onSuccess: () => {
          toast(words.saved);
          void leave();
        },
        onError: () => window.scrollTo({ top: 0 }),
      },
    );
  const theirs = () => queryClient.fetchQuery({ ...profileQuery(form.id), staleTime: 0 });
  const parts = { form: { ...form, communes }, fields, errors, change };
  return (
    <Page
      title={words.title}
      lead={fields.usualName || fields.name}
      above={
        <BackLink to="/organisations/$organisationId" params={{ organisationId: form.id }}>
          {words.completeTitle}
        </BackLink>
      }
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send(form.version);
        }}
      >
        <Stack gap="lg" maw="52rem">
          {conflict && (
            <Notice
              tone="wrong"
              actions={
                <Group gap="xs">
                  <Button variant="default" onClick={async () => send((await theirs()).version)}>
                    {words.conflictMine}
                  </Button>
                  <Button variant="default" onClick={async () => setFields((await theirs()).fields)}>
                    {words.conflictTheirs}
                  </Button>
                </Group>
              }
            >
              {problem?.message}
            </Notice>
          )}
          {problem && problem.status !== 409 && <Notice tone="wrong">{problem.message}</Notice>}
          {same && same.items.length > 0 && !distinct && (
            <SameOrganisation items={same.items} onOther={() => setDistinct(true)} />
          )}
          <IdentityPart {...parts} />
          <TerritoryPart {...parts} />
          <ProjectPart {...parts} />
          <ContactPart {...parts} />
          <PacePart {...parts} />
          <Group justify="flex-end">
            <Button type="submit" loading={save.isPending}>
              {words.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  );
}
