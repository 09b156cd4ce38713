import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Side } from '../../api/types.js';
import { whyNot as words } from '../../i18n/fr/scoring-settings.js';
import { namedListingsQuery } from './scoring-settings.queries.js';

interface ListingPickerProps {
  laboId: string;
  side: Side;
  value: string | null;
  onChange: (id: string | null) => void;
}

/** Finds one listing of the Labo by its title or its organisation's name, while one types. */
export function ListingPicker({ laboId, side, value, onChange }: ListingPickerProps) {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 250);
  const { data = [] } = useQuery(namedListingsQuery(laboId, side, search, value ?? undefined));
  return (
    <Select
      label={side === 'need' ? words.need : words.offer}
      placeholder={side === 'need' ? words.searchNeed : words.searchOffer}
      searchable
      clearable
      filter={({ options }) => options}
      nothingFoundMessage={words.nothing}
      onSearchChange={setTyped}
      data={data.map(({ id, title, organisation }) => ({ value: id, label: `${title} — ${organisation}` }))}
      value={value}
      onChange={onChange}
    />
  );
}
