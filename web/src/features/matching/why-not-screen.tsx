import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import Waypoints from 'lucide-react/icons/waypoints';
import { useMyLabo } from '../../api/session.js';
import type { WhyNotAnswer } from '../../api/types.js';
import { whyNot as words } from '../../i18n/fr/scoring-settings.js';
import { BackLink } from '../../ui/back-link.js';
import { Card } from '../../ui/card.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { Reasons } from '../../ui/reasons.js';
import { EmptyState } from '../../ui/states.js';
import { ListingPicker } from './listing-picker.js';
import { whyNotQuery } from './scoring-settings.queries.js';

/** Why a need and an offer that the animator names were not brought together. */
export function WhyNotScreen() {
  const labo = useMyLabo();
  const { besoin, offre } = useSearch({ from: '/app/labo/pourquoi-pas' });
  const navigate = useNavigate({ from: '/pourquoi-pas' });
  const choose = (next: { besoin?: string; offre?: string }) =>
    navigate({ search: (now) => ({ ...now, ...next }), replace: true });
  return (
    <Page above={<BackLink to="/suggestions">{words.back}</BackLink>} title={words.title} lead={words.lead}>
      <Stack gap="lg">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <ListingPicker
            laboId={labo.id}
            side="need"
            value={besoin ?? null}
            onChange={(id) => choose({ besoin: id ?? undefined })}
          />
          <ListingPicker
            laboId={labo.id}
            side="offer"
            value={offre ?? null}
            onChange={(id) => choose({ offre: id ?? undefined })}
          />
        </SimpleGrid>
        {besoin && offre ? (
          <Verdict laboId={labo.id} needId={besoin} offerId={offre} />
        ) : (
          <EmptyState icon={Waypoints} title={words.title}>
            {words.waiting}
          </EmptyState>
        )}
      </Stack>
    </Page>
  );
}

function Verdict({ laboId, needId, offerId }: { laboId: string; needId: string; offerId: string }) {
  const query = useQuery(whyNotQuery(laboId, needId, offerId));
  return <QueryView query={query}>{(answer) => <VerdictCard answer={answer} />}</QueryView>;
}

function VerdictCard({ answer }: { answer: WhyNotAnswer }) {
  const { because, summary, reasons, need, offer } = answer;
  const title =
    because === 'gate' ? words.excludes : because === 'suggested' ? words.improves : words.weakens;
  return (
    <Card as="section" aria-labelledby="verdict">
      <Stack gap="sm">
        <Title order={2} id="verdict" size="h3">
          {words.verdict[because]}
        </Title>
        <Text>{words.pair(need, offer)}</Text>
        <Text>{summary}</Text>
        {reasons.length > 0 && (
          <Reasons title={title} labels={{ fact: words.fact, open: words.open }} reasons={reasons} />
        )}
      </Stack>
    </Card>
  );
}
