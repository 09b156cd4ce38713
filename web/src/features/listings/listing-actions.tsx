import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Listing } from '../../api/types.js';
import { listings as words } from '../../i18n/fr/listings.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { toast } from '../../ui/toast.js';
import { useMoveListing } from './listings.queries.js';

/** Publish, pause, withdraw: only what the present state allows. */
export function ListingActions({ listing }: { listing: Listing }) {
  const move = useMoveListing(listing.id);
  const [withdrawing, setWithdrawing] = useState(false);
  const { moves } = listing;
  const publish = () => move.mutate('publish', { onSuccess: () => toast(words.published) });
  const pause = () =>
    move.mutate('pause', { onSuccess: () => toast(words.paused, { label: words.undo, run: publish }) });
  return (
    <>
      {moves.includes('withdraw') && (
        <Button variant="subtle" color="wrong" onClick={() => setWithdrawing(true)}>
          {words.withdraw}
        </Button>
      )}
      {moves.includes('pause') && (
        <Button variant="default" loading={move.isPending} onClick={pause}>
          {words.pause}
        </Button>
      )}
      {moves.includes('publish') && (
        <Button loading={move.isPending} onClick={publish}>
          {listing.status === 'draft' ? words.publish : words.republish}
        </Button>
      )}
      <ConfirmDialog
        opened={withdrawing}
        onClose={() => setWithdrawing(false)}
        title={words.withdrawTitle(listing.title)}
        confirm={words.withdraw}
        tone="wrong"
        busy={move.isPending}
        onConfirm={() =>
          move.mutate('withdraw', {
            onSuccess: () => {
              setWithdrawing(false);
              toast(words.withdrawn);
            },
          })
        }
      >
        {words.withdrawText(listing.suggestionCount)}
      </ConfirmDialog>
    </>
  );
}
