import { Button, Group, Select } from '@mantine/core';
import { useState } from 'react';
import { communeOption, searchCommunes } from '../../api/communes.js';
import type { PlaceCount } from '../../api/types.js';
import { options, useVocabulary } from '../../api/vocabulary.js';
import { explore as words } from '../../i18n/fr/explore.js';
import { listings } from '../../i18n/fr/listings.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { SearchField } from '../../ui/search-field.js';
import { SearchSelect } from '../../ui/search-select.js';
import { StateTabs } from '../../ui/state-tabs.js';
import { usePhone } from '../../ui/use-phone.js';
import classes from './explore.module.css';
import type { ExploreState } from './model/explore-state.js';

interface ExploreFiltersProps {
  state: ExploreState;
  places: PlaceCount[];
  show: (next: Partial<ExploreState>) => void;
}

const DAYS = [7, 30, 90];
const KM = [10, 20, 30, 50];
const BOXES = ['type', 'theme', 'forme', 'odd', 'commune', 'jours'] as const;

/** Words, then boxes (folded on a phone, where results come first); each change shows its results at once and stays in the address. */
export function ExploreFilters({ state, places, show }: ExploreFiltersProps) {
  const { partnershipTypes, themes, odd, modalities } = useVocabulary();
  const phone = usePhone();
  const [open, setOpen] = useState(false);
  const chosen = BOXES.filter((box) => state[box] !== undefined).length;
  const pick = (field: 'type' | 'theme' | 'odd' | 'forme', label: string, list: typeof themes) => (
    <Select
      label={label}
      placeholder={words.any}
      data={options(list)}
      value={state[field] ?? null}
      onChange={(value) => show({ [field]: value ?? undefined })}
      clearable
      searchable={list.length > 8}
    />
  );
  return (
    <FilterBar>
      <SearchField label={words.search} value={state.q ?? ''} onSearch={(q) => show({ q: q || undefined })} />
      <StateTabs
        label={words.side}
        value={state.cote ?? 'all'}
        onChange={(value) => show({ cote: value === 'all' ? undefined : value })}
        options={(['all', 'need', 'offer'] as const).map((value) => ({
          value,
          label: listings.filter[value],
        }))}
      />
      {phone && (
        <Button variant="default" onClick={() => setOpen(!open)} aria-expanded={open}>
          {open ? words.hideFilters : words.showFilters(chosen)}
        </Button>
      )}
      <div className={classes.filters} hidden={phone && !open}>
        {pick('type', words.type, partnershipTypes)}
        {pick('theme', words.theme, themes)}
        {pick('forme', words.modality, modalities)}
        {pick('odd', words.odd, odd)}
        <SearchSelect
          label={words.commune}
          placeholder={words.anywhere}
          known={places.map(communeOption)}
          search={searchCommunes}
          value={state.commune ?? null}
          onChange={(commune) =>
            show({ commune: commune ?? undefined, km: commune ? (state.km ?? 20) : undefined })
          }
        />
        <Group grow gap="sm" align="flex-end">
          {state.commune && (
            <Select
              label={words.around}
              data={[
                { value: '0', label: words.onlyThere },
                ...KM.map((km) => ({ value: String(km), label: words.km(km) })),
              ]}
              value={String(state.km ?? 0)}
              onChange={(km) => show({ km: Number(km) || undefined })}
              allowDeselect={false}
            />
          )}
          <Select
            label={words.freshness}
            placeholder={words.anyTime}
            data={DAYS.map((days) => ({ value: String(days), label: words.days(days) }))}
            value={state.jours ? String(state.jours) : null}
            onChange={(days) => show({ jours: days ? Number(days) : undefined })}
            clearable
          />
        </Group>
      </div>
    </FilterBar>
  );
}
