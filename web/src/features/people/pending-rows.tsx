import { Button, Stack, Title } from '@mantine/core';
import MailQuestion from 'lucide-react/icons/mail-question-mark';
import type { PendingInvitation } from '../../api/types.js';
import { formatDay } from '../../i18n/format.js';
import { people as words } from '../../i18n/fr/people.js';
import { Row, Rows } from '../../ui/rows.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { type Place, useCancel, useResend } from './people.queries.js';

/** Places offered that nobody has taken yet. */
export function PendingRows({ place, invitations }: { place: Place; invitations: PendingInvitation[] }) {
  const resend = useResend(place);
  const cancel = useCancel(place);
  return (
    <Stack gap="sm">
      <Title order={2}>{words.pendingTitle}</Title>
      <Rows label={words.pendingTitle}>
        {invitations.map(({ id, email, role, sentAt, expired }) => (
          <Row
            key={id}
            icon={MailQuestion}
            title={email}
            actions={
              <>
                <Button
                  variant="default"
                  aria-label={words.resendLabel(email)}
                  disabled={resend.isPending}
                  onClick={() =>
                    resend.mutate(id, { onSuccess: () => toast(words.resent(email)), onError: toastProblem })
                  }
                >
                  {words.resend}
                </Button>
                <Button
                  variant="subtle"
                  aria-label={words.cancelLabel(email)}
                  disabled={cancel.isPending}
                  onClick={() =>
                    cancel.mutate(id, { onSuccess: () => toast(words.cancelled), onError: toastProblem })
                  }
                >
                  {words.cancel}
                </Button>
              </>
            }
          >
            {expired
              ? words.expired(formatDay(sentAt), words.roles[role])
              : words.pending(formatDay(sentAt), words.roles[role])}
          </Row>
        ))}
      </Rows>
    </Stack>
  );
}
