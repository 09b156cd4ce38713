import { useQuery } from '@tanstack/react-query';
import CalendarDays from 'lucide-react/icons/calendar-days';
import { formatHour, formatWeekday } from '../../i18n/format.js';
import { agenda as words } from '../../i18n/fr/events.js';
import { TextLink } from '../../ui/link-button.js';
import { Reminder } from '../../ui/reminder.js';
import { agendaQuery } from './events.queries.js';
import { splitByTime } from './model/upcoming.js';

/** The next event of an organisation, for a side panel. */
export function NextMeetings({ organisationId }: { organisationId: string }) {
  const { data } = useQuery(agendaQuery(organisationId));
  const next = splitByTime(data?.events ?? [], new Date()).ahead[0];
  if (!next) return null;
  return (
    <Reminder
      icon={CalendarDays}
      title={
        <TextLink to="/rencontres">
          {words.nextTitle(formatWeekday(next.startsAt), formatHour(next.startsAt))}
        </TextLink>
      }
    >
      {words.nextText(next.name, next.meetings.length)}
    </Reminder>
  );
}
