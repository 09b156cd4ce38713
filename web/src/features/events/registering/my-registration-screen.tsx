import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import CalendarDays from 'lucide-react/icons/calendar-days';
import MapPin from 'lucide-react/icons/map-pin';
import { useState } from 'react';
import type { MyRegistration } from '../../../api/types.js';
import { formatMoment, formatSpan } from '../../../i18n/format.js';
import { registering as words } from '../../../i18n/fr/event-registration.js';
import { BarePage } from '../../../ui/bare-page.js';
import { AsideCard, Card } from '../../../ui/card.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { Notice } from '../../../ui/notice.js';
import { QueryView } from '../../../ui/query-view.js';
import { WithIcon } from '../../../ui/spread.js';
import { SvgPicture } from '../../../ui/svg-picture.js';
import { toast, toastProblem } from '../../../ui/toast.js';
import { myRegistrationQuery, useMyRegistration } from './registering.queries.js';
import { Wishes } from './wishes.js';

/** What one registered reads through the personal link. */
export function MyRegistrationScreen() {
  const { link } = useParams({ from: '/inscription/$link' });
  const query = useQuery(myRegistrationQuery(link));
  const mine = query.data;
  return (
    <BarePage title={words.mineTitle} lead={mine?.eventName}>
      <QueryView query={query}>
        {(registration) => (
          <>
            <Status registration={registration} link={link} />
            {registration.wishing && <Wishes link={link} />}
            {registration.state === 'confirmed' && (
              <AsideCard title={words.qr}>
                <SvgPicture svg={registration.qr} label={words.qr} />
              </AsideCard>
            )}
          </>
        )}
      </QueryView>
    </BarePage>
  );
}

function Status({ registration, link }: { registration: MyRegistration; link: string }) {
  const { cancel, accept } = useMyRegistration(link);
  const [asking, setAsking] = useState(false);
  const { state } = registration;
  const close = () => setAsking(false);
  return (
    <Card as="section">
      <Stack gap="sm">
        <Notice tone={state === 'confirmed' ? 'ok' : 'see'}>
          <Text fw={600}>{words.states[state]}</Text>
          {registration.position !== null && <Text>{words.position(registration.position)}</Text>}
          {registration.offeredUntil && state === 'offered' && (
            <Text>{words.offeredUntil(formatMoment(registration.offeredUntil))}</Text>
          )}
        </Notice>
        <Text fw={650}>{registration.organisationName}</Text>
        <WithIcon icon={CalendarDays}>{formatSpan(registration.startsAt, registration.endsAt)}</WithIcon>
        <WithIcon icon={MapPin}>{registration.place}</WithIcon>
        <Group gap="sm">
          {state === 'offered' && (
            <Button
              loading={accept.isPending}
              onClick={() => accept.mutate(undefined, { onError: toastProblem })}
            >
              {words.accept}
            </Button>
          )}
          {state === 'confirmed' && (
            <>
              <Button component="a" href={new URL(registration.agendaUrl).pathname}>
                {words.agenda}
              </Button>
              <Button variant="default" component="a" href={registration.calendarUrl}>
                {words.calendar}
              </Button>
            </>
          )}
          {state !== 'cancelled' && (
            <Button variant="default" onClick={() => setAsking(true)}>
              {words.cancel}
            </Button>
          )}
        </Group>
      </Stack>
      <ConfirmDialog
        opened={asking}
        onClose={close}
        title={words.cancelTitle}
        confirm={words.cancel}
        tone="wrong"
        busy={cancel.isPending}
        onConfirm={() =>
          cancel.mutate(undefined, {
            onSuccess: () => {
              close();
              toast(words.cancelled);
            },
            onError: toastProblem,
          })
        }
      >
        {words.cancelText}
      </ConfirmDialog>
    </Card>
  );
}
