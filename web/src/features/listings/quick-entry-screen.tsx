import { Button, Group, Kbd, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { searchCommunes } from '../../api/communes.js';
import { useMyLabo } from '../../api/session.js';
import { options, useVocabulary } from '../../api/vocabulary.js';
import { posting } from '../../i18n/fr/posting.js';
import { quick as words } from '../../i18n/fr/quick.js';
import { Card } from '../../ui/card.js';
import { ChipChoice } from '../../ui/chip-choice.js';
import { TextLink } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { SearchSelect } from '../../ui/search-select.js';
import { toast } from '../../ui/toast.js';
import { Advice } from './advice.js';
import { hintsQuery } from './posting.queries.js';
import { QuickOrganisation } from './quick-organisation.js';
import { emptyEntry, type QuickEntry, type QuickProblem, useQuickEntry } from './use-quick-entry.js';

/** What an animator notes while the caller speaks: one page, the keyboard alone, the organisation created on the way. */
export function QuickEntryScreen() {
  const labo = useMyLabo();
  const [entry, setEntry] = useState<QuickEntry>(emptyEntry);
  const [round, setRound] = useState(0);
  const [done, setDone] = useState<{ id: string; title: string } | null>(null);
  const { partnershipTypes, modalities } = useVocabulary();
  const enter = useQuickEntry(labo.id);
  const problem = enter.error as QuickProblem | null;
  const errors = problem?.fields ?? {};
  const change = (given: Partial<QuickEntry>) => setEntry((now) => ({ ...now, ...given }));
  const [read] = useDebouncedValue(entry, 400);
  const { data: hints } = useQuery(hintsQuery(read.side, read.title, read.description));
  const types = entry.partnershipTypes ?? hints?.partnershipTypes ?? [];
  const forms = entry.modalities ?? hints?.modalities.map(({ code }) => code) ?? [];

  const submit = (publish: boolean, distinct = false) => {
    if (enter.isPending) return;
    const themes = hints?.themes.map(({ code }) => code) ?? [];
    const organisation = entry.organisation && { ...entry.organisation, distinct };
    enter.mutate(
      { ...entry, organisation, partnershipTypes: types, modalities: forms, themes, publish },
      {
        onSuccess: ({ id, status }) => {
          toast(status === 'published' ? words.published : words.kept);
          setDone({ id, title: entry.title });
          setEntry(emptyEntry());
          setRound((now) => now + 1);
        },
      },
    );
  };
  useHotkeys([['mod+Enter', () => submit(true)]], []);
  return (
    <Page title={words.title} lead={words.lead}>
      <form
        key={round}
        onSubmit={(event) => {
          event.preventDefault();
          submit(true);
        }}
      >
        <Stack gap="md" maw="52rem">
          {done && (
            <Notice tone="ok">
              {words.doneText}{' '}
              <TextLink to="/besoins-et-offres/$listingId" params={{ listingId: done.id }}>
                {done.title}
              </TextLink>
            </Notice>
          )}
          {problem && !errors.duplicate && <Notice tone="wrong">{problem.message}</Notice>}
          {errors.duplicate && (
            <Notice
              tone="see"
              actions={
                <Group gap="xs">
                  <Button
                    variant="default"
                    onClick={() => {
                      change({
                        organisation: null,
                        organisationId: errors.duplicate,
                        organisationName: entry.organisation?.name ?? '',
                      });
                      enter.reset();
                    }}
                  >
                    {words.same}
                  </Button>
                  <Button variant="default" onClick={() => submit(true, true)}>
                    {words.other}
                  </Button>
                </Group>
              }
            >
              {problem?.message}
            </Notice>
          )}
          <Card as="section" aria-label={words.who}>
            <QuickOrganisation laboId={labo.id} entry={entry} change={change} errors={errors} />
          </Card>
          <Card as="section" aria-label={words.what}>
            <Stack gap="md">
              <ChipChoice
                single
                label={words.side}
                options={(['need', 'offer'] as const).map((code) => ({ code, label: words.sides[code] }))}
                value={[entry.side]}
                onChange={([side]) => change({ side: (side as 'need' | undefined) ?? entry.side })}
              />
              <TextInput
                label={posting.name[entry.side]}
                value={entry.title}
                onChange={(event) => change({ title: event.currentTarget.value })}
                error={errors.title}
                maxLength={150}
              />
              <Textarea
                label={posting.story}
                description={words.storyHint}
                value={entry.description}
                onChange={(event) => change({ description: event.currentTarget.value })}
                error={errors.description}
                autosize
                minRows={3}
              />
              <Textarea
                label={posting.back[entry.side]}
                value={entry.reciprocity ?? ''}
                onChange={(event) => change({ reciprocity: event.currentTarget.value || null })}
                error={errors.reciprocity}
                autosize
                minRows={1}
              />
              <Advice advice={(hints?.advice ?? []).filter(({ code }) => code !== 'short')} />
              <ChipChoice
                label={posting.types[entry.side]}
                description={entry.partnershipTypes === null && types.length > 0 && posting.read}
                error={errors.partnershipTypes}
                options={partnershipTypes.map(({ code, label }) => ({ code, label, type: code }))}
                value={types}
                onChange={(value) => change({ partnershipTypes: value })}
              />
              <ChipChoice
                label={posting.modalities[entry.side]}
                options={modalities}
                value={forms}
                onChange={(value) => change({ modalities: value })}
              />
              <SimpleGrid cols={{ base: 1, sm: 2 }}>
                <SearchSelect
                  label={posting.place}
                  description={words.placeHint}
                  known={entry.communeCode ? [{ value: entry.communeCode, label: entry.communeLabel }] : []}
                  search={searchCommunes}
                  value={entry.communeCode}
                  onChange={(communeCode, label) => change({ communeCode, communeLabel: label ?? '' })}
                  error={errors.communeCode}
                />
                <Perimeter value={entry.perimeter} onChange={(perimeter) => change({ perimeter })} />
              </SimpleGrid>
            </Stack>
          </Card>
          <Group justify="flex-end">
            <Text c="dimmed" size="sm">
              <Kbd>{words.controlKey}</Kbd> + <Kbd>{words.enterKey}</Kbd>
            </Text>
            <Button variant="default" onClick={() => submit(false)} loading={enter.isPending}>
              {words.keep}
            </Button>
            <Button type="submit" loading={enter.isPending}>
              {words.publish}
            </Button>
          </Group>
          <Text c="dimmed" size="sm">
            {words.charter}
          </Text>
        </Stack>
      </form>
    </Page>
  );
}

function Perimeter({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { perimeters } = useVocabulary();
  return (
    <Select
      label={posting.perimeter}
      description={posting.perimeterHint}
      data={options(perimeters)}
      value={value}
      onChange={(next) => next && onChange(next)}
      allowDeselect={false}
    />
  );
}
