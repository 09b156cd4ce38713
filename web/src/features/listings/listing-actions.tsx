import { Button, Menu, Stack, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { useState } from 'react';
import type { Listing } from '../../api/types.js';
import { formatDay } from '../../i18n/format.js';
import { listings as words } from '../../i18n/fr/listings.js';
import { posting } from '../../i18n/fr/posting.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { LinkButton } from '../../ui/link-button.js';
import { toast } from '../../ui/toast.js';
import { useMoveListing } from './listings.queries.js';
import { useDiscardListing, useDuplicateListing } from './posting.queries.js';

type Asking = 'withdraw' | 'fulfil' | 'discard' | null;

/** What can be done with one's own listing: only what its present state allows. */
export function ListingActions({ listing, asked }: { listing: Listing; asked?: 'fulfil' }) {
  const { id, moves, status } = listing;
  const move = useMoveListing(id);
  const duplicate = useDuplicateListing(id);
  const [asking, setAsking] = useState<Asking>(asked && moves.includes(asked) ? asked : null);
  const publish = () => move.mutate({ move: 'publish' }, { onSuccess: () => toast(words.published) });
  const reopen = () => move.mutate({ move: 'reopen' }, { onSuccess: () => toast(words.published) });
  const pause = () =>
    move.mutate(
      { move: 'pause' },
      { onSuccess: () => toast(words.paused, { label: words.undo, run: publish }) },
    );
  const renew = () =>
    move.mutate(
      { move: 'renew' },
      { onSuccess: ({ expiresOn }) => toast(words.renewed(formatDay(expiresOn!))) },
    );
  const close = () => setAsking(null);
  return (
    <>
      <Menu position="bottom-end" shadow="sm" withinPortal={false}>
        <Menu.Target>
          <Button variant="default" rightSection={<ChevronDown size={16} aria-hidden />}>
            {words.more}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {moves.includes('fulfil') && (
            <Menu.Item onClick={() => setAsking('fulfil')}>{words.fulfil}</Menu.Item>
          )}
          {moves.includes('renew') && status === 'published' && (
            <Menu.Item onClick={renew}>{words.renew}</Menu.Item>
          )}
          {moves.includes('pause') && <Menu.Item onClick={pause}>{words.pause}</Menu.Item>}
          {status !== 'draft' && <Menu.Item onClick={() => duplicate.mutate()}>{words.duplicate}</Menu.Item>}
          {moves.includes('withdraw') && status !== 'draft' && (
            <Menu.Item color="wrong" onClick={() => setAsking('withdraw')}>
              {words.withdraw}
            </Menu.Item>
          )}
          {status === 'draft' && (
            <Menu.Item color="wrong" onClick={() => setAsking('discard')}>
              {posting.discard}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {['draft', 'published', 'paused'].includes(status) && (
        <LinkButton
          to="/besoins-et-offres/$listingId/modifier"
          params={{ listingId: id }}
          variant={status === 'published' ? 'default' : 'filled'}
        >
          {status === 'draft' ? posting.resume : words.edit}
        </LinkButton>
      )}
      {status === 'expired' && (
        <Button loading={move.isPending} onClick={renew}>
          {words.renew}
        </Button>
      )}
      {(status === 'paused' || status === 'withdrawn') && (
        <Button loading={move.isPending} onClick={publish}>
          {words.republish}
        </Button>
      )}
      {status === 'fulfilled' && (
        <Button variant="default" loading={move.isPending} onClick={reopen}>
          {words.reopen}
        </Button>
      )}
      <WithdrawDialog listing={listing} opened={asking === 'withdraw'} onClose={close} move={move} />
      <FulfilDialog
        listing={listing}
        opened={asking === 'fulfil'}
        onClose={close}
        move={move}
        undo={reopen}
      />
      <DiscardDialog listing={listing} opened={asking === 'discard'} onClose={close} />
    </>
  );
}

interface DialogProps {
  listing: Listing;
  opened: boolean;
  onClose: () => void;
  move: ReturnType<typeof useMoveListing>;
}

function WithdrawDialog({ listing, opened, onClose, move }: DialogProps) {
  const withdraw = () =>
    move.mutate(
      { move: 'withdraw' },
      {
        onSuccess: () => {
          onClose();
          toast(words.withdrawn);
        },
      },
    );
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={words.withdrawTitle(listing.title)}
      confirm={words.withdraw}
      tone="wrong"
      busy={move.isPending}
      onConfirm={withdraw}
    >
      {words.withdrawText(listing.suggestionCount)}
    </ConfirmDialog>
  );
}

function FulfilDialog({ listing, opened, onClose, move, undo }: DialogProps & { undo: () => void }) {
  const [by, setBy] = useState('');
  const fulfil = () =>
    move.mutate(
      { move: 'fulfil', by },
      {
        onSuccess: () => {
          onClose();
          toast(words.fulfilled, { label: words.undo, run: undo });
        },
      },
    );
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={words.fulfilTitle(listing.title)}
      confirm={words.fulfil}
      busy={move.isPending}
      onConfirm={fulfil}
    >
      <Stack gap="sm">
        <Text>{words.fulfilText}</Text>
        <TextInput
          label={words.fulfilBy}
          description={words.fulfilByHint}
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
          maxLength={200}
          data-autofocus
        />
      </Stack>
    </ConfirmDialog>
  );
}

function DiscardDialog({ listing, opened, onClose }: Omit<DialogProps, 'move'>) {
  const navigate = useNavigate();
  const discard = useDiscardListing(listing.id);
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={posting.discardTitle(listing.title)}
      confirm={posting.discard}
      tone="wrong"
      busy={discard.isPending}
      onConfirm={() =>
        discard.mutate(undefined, {
          onSuccess: () => {
            toast(posting.discarded);
            void navigate({ to: '/besoins-et-offres' });
          },
        })
      }
    >
      {posting.discardText}
    </ConfirmDialog>
  );
}
