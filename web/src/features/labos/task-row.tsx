import { Button } from '@mantine/core';
import type { LucideIcon } from 'lucide-react';
import CalendarDays from 'lucide-react/icons/calendar-days';
import Check from 'lucide-react/icons/check';
import Phone from 'lucide-react/icons/phone';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import Users from 'lucide-react/icons/users';
import type { TaskKind, TodayTask } from '../../api/types.js';
import { today as words } from '../../i18n/fr/labos.js';
import { LinkButton } from '../../ui/link-button.js';
import { Quiet } from '../../ui/quiet.js';
import { Row } from '../../ui/rows.js';
import { destinationOf } from './model/destination-of.js';

const icons: Record<TaskKind, LucideIcon> = {
  introduce: Users,
  call: Phone,
  verify: Check,
  no_suggestion: TriangleAlert,
  event: CalendarDays,
};

/** One thing to do: who, why, and the page where it is done. */
export function TaskRow({ task }: { task: TodayTask }) {
  const { kind, title, subtitle, reason, phone, person, link, minutes } = task;
  const destination = link && destinationOf(link);
  return (
    <Row
      icon={icons[kind]}
      title={title}
      beside={[subtitle, phone, person].filter(Boolean).join(' · ')}
      actions={
        <>
          {phone && (
            <Button component="a" variant="default" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
              {words.call}
            </Button>
          )}
          {destination && (
            <LinkButton variant={phone ? 'subtle' : 'default'} {...destination}>
              {words.action[kind]}
            </LinkButton>
          )}
        </>
      }
    >
      {reason} <Quiet>{words.minutes(minutes)}</Quiet>
    </Row>
  );
}
