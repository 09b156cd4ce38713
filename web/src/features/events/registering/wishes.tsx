import { ActionIcon, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import { useState } from 'react';
import type { ProposedPartner, WishList } from '../../../api/types.js';
import { registering as words } from '../../../i18n/fr/event-registration.js';
import { QueryView } from '../../../ui/query-view.js';
import { Row, Rows } from '../../../ui/rows.js';
import { TextButton } from '../../../ui/text-button.js';
import { toast, toastProblem } from '../../../ui/toast.js';
import { TypeTag } from '../../../ui/type-tag.js';
import { useMyRegistration, wishesQuery } from './registering.queries.js';

const shownAtFirst = 10;

/** Who one would like to meet, in order, and who rather not. */
export function Wishes({ link }: { link: string }) {
  const query = useQuery(wishesQuery(link));
  return (
    <section>
      <Stack gap="sm">
        <Title order={2}>{words.wishesTitle}</Title>
        <Text c="dimmed">{words.wishesLead}</Text>
        <QueryView query={query}>{(list) => <Editor list={list} link={link} />}</QueryView>
      </Stack>
    </section>
  );
}

function Editor({ list, link }: { list: WishList; link: string }) {
  const { wish } = useMyRegistration(link);
  const [wished, setWished] = useState(() =>
    list.partners
      .filter(({ rank }) => rank !== null)
      .sort((a, b) => a.rank! - b.rank!)
      .map(({ registrationId }) => registrationId),
  );
  const [excluded, setExcluded] = useState(() =>
    list.partners.filter((one) => one.excluded).map(({ registrationId }) => registrationId),
  );
  const [all, setAll] = useState(false);
  const byId = new Map(list.partners.map((one) => [one.registrationId, one]));
  const others = list.partners.filter(
    ({ registrationId: id }) => !wished.includes(id) && !excluded.includes(id),
  );
  const shown = all ? others : others.slice(0, shownAtFirst);
  const move = (place: number, by: number) => {
    const next = [...wished];
    const [id] = next.splice(place, 1);
    next.splice(place + by, 0, id);
    setWished(next);
  };
  return (
    <Stack gap="md">
      {wished.length > 0 && (
        <Rows label={words.chosen(wished.length)}>
          {wished.map((id, place) => (
            <Partner
              key={id}
              partner={byId.get(id)!}
              rank={place + 1}
              actions={
                <>
                  <ActionIcon
                    variant="default"
                    aria-label={words.up(byId.get(id)!.name)}
                    disabled={place === 0}
                    onClick={() => move(place, -1)}
                  >
                    <ArrowUp size={18} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    variant="default"
                    aria-label={words.down(byId.get(id)!.name)}
                    disabled={place === wished.length - 1}
                    onClick={() => move(place, 1)}
                  >
                    <ArrowDown size={18} aria-hidden />
                  </ActionIcon>
                  <Button variant="default" onClick={() => setWished(wished.filter((one) => one !== id))}>
                    {words.unwish}
                  </Button>
                </>
              }
            />
          ))}
        </Rows>
      )}
      <Group justify="flex-end">
        <Button
          loading={wish.isPending}
          onClick={() =>
            wish.mutate(
              { wished, excluded },
              { onSuccess: () => toast(words.wishesSaved), onError: toastProblem },
            )
          }
        >
          {words.saveWishes}
        </Button>
      </Group>
      <Rows label={words.othersTitle}>
        {shown.map((partner) => (
          <Partner
            key={partner.registrationId}
            partner={partner}
            actions={
              <>
                <Button variant="default" onClick={() => setWished([...wished, partner.registrationId])}>
                  {words.wish}
                </Button>
                <TextButton onClick={() => setExcluded([...excluded, partner.registrationId])}>
                  {words.exclude}
                </TextButton>
              </>
            }
          />
        ))}
      </Rows>
      {shown.length < others.length && <TextButton onClick={() => setAll(true)}>{words.showMore}</TextButton>}
      {excluded.length > 0 && (
        <Rows label={words.excludedTitle}>
          {excluded.map((id) => (
            <Partner
              key={id}
              partner={byId.get(id)!}
              actions={
                <TextButton onClick={() => setExcluded(excluded.filter((one) => one !== id))}>
                  {words.include}
                </TextButton>
              }
            />
          ))}
        </Rows>
      )}
    </Stack>
  );
}

interface PartnerProps {
  partner: ProposedPartner;
  rank?: number;
  actions: React.ReactNode;
}

function Partner({ partner, rank, actions }: PartnerProps) {
  return (
    <Row
      title={rank ? `${words.rank(rank)} ${partner.name}` : partner.name}
      beside={partner.communeName}
      actions={actions}
    >
      <TypeTag type={partner.partnershipType} />
      <div>{partner.why ?? words.noReason}</div>
    </Row>
  );
}
