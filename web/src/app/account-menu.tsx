import { Avatar, Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import Building2 from 'lucide-react/icons/building-2';
import Check from 'lucide-react/icons/check';
import ChevronDown from 'lucide-react/icons/chevron-down';
import LogOut from 'lucide-react/icons/log-out';
import Settings from 'lucide-react/icons/settings';
import UsersRound from 'lucide-react/icons/users-round';
import { api, unwrap } from '../api/client.js';
import { useForgetSession, useSession } from '../api/session.js';
import { homeOf, type Space } from '../api/spaces.js';
import { initials } from '../i18n/format.js';
import { shell } from '../i18n/fr/shell.js';
import { toastProblem } from '../ui/toast.js';
import classes from './account-menu.module.css';

function nameOf(space: Space): string {
  if (space.kind === 'labo') return space.labo.name;
  return space.kind === 'organisation' ? space.organisation.name : shell.installation;
}

function roleOf(space: Space): string {
  if (space.kind === 'labo') return shell.role.labo[space.role];
  if (space.kind === 'organisation') return shell.role.organisation(space.organisation.labo.name);
  return shell.role.administration;
}

/** Who is signed in, for whom they act, and the way out. */
export function AccountMenu() {
  const { me, space, spaces, wear } = useSession();
  const navigate = useNavigate();
  const forget = useForgetSession();
  const signOut = useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/session')),
    onSuccess: async () => {
      await navigate({ to: '/connexion' });
      forget();
    },
    onError: toastProblem,
  });
  const fullName = `${me.firstName} ${me.lastName}`;
  const change = async (next: Space) => {
    await navigate({ to: homeOf(next) });
    wear(next.key);
  };
  return (
    <Menu position="bottom-end" width={320} shadow="sm" withinPortal={false}>
      <Menu.Target>
        <UnstyledButton className={classes.target}>
          <VisuallyHidden>{shell.account(fullName)}</VisuallyHidden>
          {space && <span className={classes.space}>{nameOf(space)}</span>}
          <Avatar color="action" variant="light" size="md" aria-hidden>
            {initials(me.firstName, me.lastName)}
          </Avatar>
          <ChevronDown size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <Text component="div" fw={600}>
            {fullName}
          </Text>
          <Text component="div" size="sm" c="dimmed">
            {me.email}
          </Text>
        </div>
        {spaces.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Label>{shell.switchTitle}</Menu.Label>
          </>
        )}
        {spaces.map((other) => (
          <Menu.Item
            key={other.key}
            onClick={() => change(other)}
            rightSection={other.key === space?.key && <Check size={18} aria-hidden />}
          >
            <Text component="span" display="block" fw={other.key === space?.key ? 650 : 500}>
              {nameOf(other)}
            </Text>
            <Text component="span" display="block" size="sm" c="dimmed">
              {roleOf(other)}
            </Text>
          </Menu.Item>
        ))}
        <Menu.Divider />
        {space && space.kind !== 'administration' && (
          <Menu.Item
            leftSection={<UsersRound size={18} aria-hidden />}
            onClick={() => navigate({ to: space.kind === 'labo' ? '/equipe-du-labo' : '/equipe' })}
          >
            {space.kind === 'labo' ? shell.staff : shell.colleagues}
          </Menu.Item>
        )}
        {space?.kind === 'organisation' && (
          <Menu.Item
            leftSection={<Building2 size={18} aria-hidden />}
            onClick={() =>
              navigate({
                to: '/organisations/$organisationId',
                params: { organisationId: space.organisation.id },
              })
            }
          >
            {shell.ownProfile}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<Settings size={18} aria-hidden />}
          onClick={() => navigate({ to: '/compte' })}
        >
          {shell.myAccount}
        </Menu.Item>
        <Menu.Item leftSection={<LogOut size={18} aria-hidden />} onClick={() => signOut.mutate()}>
          {shell.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
