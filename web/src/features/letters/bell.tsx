import { Indicator, Popover, Stack, Text, UnstyledButton } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import BellIcon from 'lucide-react/icons/bell';
import { api, unwrap } from '../../api/client.js';
import { formatMoment } from '../../i18n/format.js';
import { bell as words } from '../../i18n/fr/letters.js';
import classes from './bell.module.css';

/** A path with its query, as the router takes them. */
const toLocation = (path: string) => {
  const [to, query = ''] = path.split('?');
  return { to, search: Object.fromEntries(new URLSearchParams(query)) };
};

const KEY = ['me', 'notices'];

/** What one was written, on the page too; opening the list is reading it. */
export function Bell() {
  const queryClient = useQueryClient();
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: () => unwrap(api.GET('/api/me/notices')),
    refetchInterval: 60_000,
  });
  const read = useMutation({
    mutationFn: () => unwrap(api.POST('/api/me/notices/read')),
    onSuccess: (next) => queryClient.setQueryData(KEY, next),
  });
  const unread = data?.unread ?? 0;
  return (
    <Popover
      position="bottom-end"
      width={340}
      trapFocus
      onClose={() => {
        if (unread > 0) read.mutate();
      }}
    >
      <Popover.Target>
        <UnstyledButton className={classes.bell} aria-label={words.label(unread)}>
          <Indicator label={unread} size={18} disabled={unread === 0} color="action">
            <BellIcon size={22} aria-hidden />
          </Indicator>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.title}>
        <Stack gap="sm" className={classes.list}>
          <Text fw={650}>{words.title}</Text>
          {data?.items.length === 0 && <Text c="dimmed">{words.empty}</Text>}
          {data?.items.map(({ id, title, summary, path, at, read: isRead }) => (
            <div key={id} className={classes.notice} data-unread={!isRead || undefined}>
              {path ? (
                <Link {...toLocation(path)} className={classes.title}>
                  {title}
                </Link>
              ) : (
                <span className={classes.title}>{title}</span>
              )}
              <Text c="dimmed">{summary}</Text>
              <Text c="dimmed">{formatMoment(at)}</Text>
            </div>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
