import { Button } from '@mantine/core';
import type { Listing } from '../../api/types.js';
import { formatDay } from '../../i18n/format.js';
import { listings as words } from '../../i18n/fr/listings.js';
import { Notice } from '../../ui/notice.js';
import { toast } from '../../ui/toast.js';
import { useMoveListing } from './listings.queries.js';

const DAY_MS = 86_400_000;
/** As long before the end as the message that reminds of it. */
const SOON_DAYS = 14;

/** The end is near, past, or asked about by a message: one click keeps the listing on line. */
export function EndNotice({ listing, asked }: { listing: Listing; asked: boolean }) {
  const move = useMoveListing(listing.id);
  const { expiresOn, status, moves } = listing;
  const soon = expiresOn !== null && Date.parse(expiresOn) - Date.now() < SOON_DAYS * DAY_MS;
  const shown = moves.includes('renew') && (status === 'expired' || soon || asked);
  if (!shown) return null;
  const renew = () =>
    move.mutate({ move: 'renew' }, { onSuccess: (next) => toast(words.renewed(formatDay(next.expiresOn!))) });
  return (
    <Notice
      tone="see"
      actions={
        <Button onClick={renew} loading={move.isPending}>
          {words.renew}
        </Button>
      }
    >
      {status === 'expired' || expiresOn === null ? words.ended : words.endsSoon(formatDay(expiresOn))}
    </Notice>
  );
}
