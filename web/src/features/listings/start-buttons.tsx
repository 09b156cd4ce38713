import { Button } from '@mantine/core';
import HandHelping from 'lucide-react/icons/hand-helping';
import PackageOpen from 'lucide-react/icons/package-open';
import { posting as words } from '../../i18n/fr/posting.js';
import { useStartListing } from './posting.queries.js';

/** Begins a need or an offer: a draft, kept from the first word. */
export function StartButtons({ organisationId }: { organisationId: string }) {
  const start = useStartListing(organisationId);
  return (
    <>
      <Button
        leftSection={<HandHelping size={18} aria-hidden />}
        loading={start.isPending && start.variables === 'need'}
        onClick={() => start.mutate('need')}
      >
        {words.newNeed}
      </Button>
      <Button
        variant="default"
        leftSection={<PackageOpen size={18} aria-hidden />}
        loading={start.isPending && start.variables === 'offer'}
        onClick={() => start.mutate('offer')}
      >
        {words.newOffer}
      </Button>
    </>
  );
}
