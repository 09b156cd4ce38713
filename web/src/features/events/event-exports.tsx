import { exportHref } from '../../api/exports.js';
import { useMyLabo } from '../../api/session.js';
import { events as words } from '../../i18n/fr/events.js';
import { ExportMenu } from '../../ui/export-menu.js';

/** The event's participants and meetings, as spreadsheets. */
export function EventExports({ eventId }: { eventId: string }) {
  const labo = useMyLabo();
  return (
    <ExportMenu
      lists={[
        { title: words.exportParticipants, hrefOf: exportHref(labo.id, 'participants', { eventId }) },
        { title: words.exportMeetings, hrefOf: exportHref(labo.id, 'meetings', { eventId }) },
      ]}
    />
  );
}
