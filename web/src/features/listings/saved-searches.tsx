import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import type { ApiProblem } from '../../api/problem.js';
import type { ListingFilters, SavedSearch } from '../../api/types.js';
import { explore as words } from '../../i18n/fr/explore.js';
import { Badge } from '../../ui/badge.js';
import { AsideCard } from '../../ui/card.js';
import { TextButton } from '../../ui/text-button.js';
import { toast } from '../../ui/toast.js';
import { savedSearchesQuery, useSavedSearches } from './explore.queries.js';

interface SavedSearchesProps {
  laboId: string;
  filters: ListingFilters;
  onOpen: (filters: ListingFilters) => void;
}

/** Searches one keeps, with how many listings are new in each since one last opened it. */
export function SavedSearches({ laboId, filters, onOpen }: SavedSearchesProps) {
  const { data } = useQuery(savedSearchesQuery(laboId));
  const { save, seen, remove } = useSavedSearches(laboId);
  const [name, setName] = useState('');
  const nothing = Object.values(filters).every((value) => value === undefined);
  const open = ({ id, filters: kept }: SavedSearch) => {
    seen.mutate(id);
    onOpen(kept);
  };
  return (
    <AsideCard title={words.savedTitle}>
      <Stack gap="sm">
        {data?.items.length === 0 && <Text c="dimmed">{words.savedNone}</Text>}
        {data?.items.map((search) => (
          <Group key={search.id} justify="space-between" wrap="nowrap" gap="xs">
            <TextButton onClick={() => open(search)}>{search.name}</TextButton>
            <Group gap={4} wrap="nowrap">
              {search.fresh > 0 && <Badge tone="action">{words.savedFresh(search.fresh)}</Badge>}
              <ActionIcon
                variant="subtle"
                aria-label={words.savedRemove(search.name)}
                onClick={() => remove.mutate(search.id)}
              >
                <X size={18} aria-hidden />
              </ActionIcon>
            </Group>
          </Group>
        ))}
        {!nothing && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              save.mutate(
                { name, filters },
                {
                  onSuccess: () => {
                    setName('');
                    toast(words.savedDone);
                  },
                },
              );
            }}
          >
            <Stack gap="xs">
              <TextInput
                label={words.savedName}
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
                error={save.error && ((save.error as ApiProblem).fields.name ?? save.error.message)}
                maxLength={80}
              />
              <Button type="submit" variant="default" loading={save.isPending} disabled={name.trim() === ''}>
                {words.savedSave}
              </Button>
            </Stack>
          </form>
        )}
      </Stack>
    </AsideCard>
  );
}
