import { Button } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import CalendarDays from 'lucide-react/icons/calendar-days';
import Check from 'lucide-react/icons/check';
import Phone from 'lucide-react/icons/phone';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import Users from 'lucide-react/icons/users';
import type { TaskKind, TodayTask } from '../../api/types.js';
import { formatDay, formatPhone } from '../../i18n/format.js';
import { today as words } from '../../i18n/fr/labos.js';
import { LinkButton } from '../../ui/link-button.js';
import { Quiet } from '../../ui/quiet.js';
import { Row } from '../../ui/rows.js';
import { TitleLink } from '../../ui/title-link.js';
import { NoteCall, Snooze } from './call-actions.js';
import { destinationOf } from './model/destination-of.js';

const icons: Record<TaskKind, LucideIcon> = {
  introduce: Users,
  call: Phone,
  verify: Check,
  no_suggestion: TriangleAlert,
  event: CalendarDays,
};

/** One thing to do: who, why, and the page where it is done. */
export function TaskRow({ task, laboId }: { task: TodayTask; laboId: string }) {
  const { kind, title, subtitle, reason, phone, person, link, minutes, lastCall } = task;
  const destination = destinationOf(link);
  return (
    <Row
      icon={icons[kind]}
      title={destination ? <TitleLink {...destination}>{title}</TitleLink> : title}
      beside={[subtitle, person, phone && formatPhone(phone)].filter(Boolean).join(' · ')}
      actions={
        <>
          <Action task={task} />
          {task.organisationId && <NoteCall task={task} laboId={laboId} />}
          <Snooze task={task} laboId={laboId} />
        </>
      }
    >
      {reason} <Quiet>{words.minutes(minutes)}</Quiet>
      {lastCall && (
        <div>
          {words.lastCall(formatDay(lastCall.at), lastCall.by, words.lastResults[lastCall.result])}{' '}
          {lastCall.note}
        </div>
      )}
    </Row>
  );
}

/** A call is made from here; anything else is done on its own page. */
function Action({ task: { kind, phone, link } }: { task: TodayTask }) {
  if (phone)
    return (
      <Button
        component="a"
        variant="default"
        aria-keyshortcuts="a"
        href={`tel:${phone.replace(/[^\d+]/g, '')}`}
      >
        {words.call}
      </Button>
    );
  const destination = destinationOf(link);
  if (!destination) return null;
  return (
    <LinkButton variant="default" {...destination}>
      {words.action[kind]}
    </LinkButton>
  );
}
