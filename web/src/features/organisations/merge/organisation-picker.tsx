import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { merges as words } from '../../../i18n/fr/merges.js';
import { organisationsQuery } from '../organisations.queries.js';

interface OrganisationPickerProps {
  label: string;
  laboId: string;
  value: string | null;
  onChange: (id: string | null) => void;
}

/** One organisation of the Labo, found by a few letters. */
export function OrganisationPicker({ label, laboId, value, onChange }: OrganisationPickerProps) {
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 200);
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const { data } = useQuery(organisationsQuery({ laboId, search: search || undefined, page: 1 }));
  const found = (data?.items ?? []).map(({ id, name, commune }) => ({
    value: id,
    label: commune ? `${name}, ${commune.name}` : name,
  }));
  const options =
    chosen && !found.some((option) => option.value === chosen.value) ? [chosen, ...found] : found;
  return (
    <Select
      label={label}
      placeholder={words.choose}
      nothingFoundMessage={words.nothingFound}
      data={options}
      value={value}
      searchable
      clearable
      onSearchChange={setTyped}
      // The server has already chosen; its search copes with slips that a comparison of letters would refuse.
      filter={({ options: all }) => all}
      onChange={(next) => {
        setChosen(options.find((option) => option.value === next) ?? null);
        onChange(next);
      }}
    />
  );
}
