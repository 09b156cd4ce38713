import { MultiSelect, Select } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { type ReactNode, useMemo, useState } from 'react';
import { common } from '../i18n/fr/common.js';

export interface Found {
  value: string;
  label: string;
}

interface Shared {
  label: string;
  description?: ReactNode;
  error?: ReactNode;
  placeholder?: string;
  /** What the present value stands for, so that it can be shown before any search. */
  known: Found[];
  search: (typed: string) => Promise<Found[]>;
  disabled?: boolean;
  required?: boolean;
}

const everything = ({ options }: { options: never[] }) => options;

/** Looks up while one types; the latest answer wins, whatever the order in which answers come. */
function useLookup(known: Found[], search: Shared['search']) {
  const [found, setFound] = useState<Found[]>([]);
  const [typed, setTyped] = useState('');
  const look = useDebouncedCallback(async (text: string) => {
    if (text.trim() === '') return setFound([]);
    const answer = await search(text).catch(() => []);
    setFound(answer);
  }, 120);
  const data = useMemo(() => {
    const seen = new Set<string>();
    return [...found, ...known].filter(({ value }) => !seen.has(value) && seen.add(value));
  }, [found, known]);
  return {
    data,
    typed,
    found,
    onSearch: (text: string) => {
      setTyped(text);
      look(text);
    },
  };
}

interface OneProps extends Shared {
  value: string | null;
  onChange: (value: string | null, label: string | null) => void;
  /** Told at each key. */
  onTyped?: (typed: string) => void;
}

/** One thing found by its name. */
export function SearchSelect({ value, onChange, onTyped, known, search, ...field }: OneProps) {
  const { data, typed, onSearch } = useLookup(known, search);
  return (
    <Select
      {...field}
      data={data}
      value={value}
      onChange={(next, option) => onChange(next, option?.label ?? null)}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': common.clear }}
      onSearchChange={(text) => {
        onSearch(text);
        onTyped?.(text);
      }}
      filter={everything as never}
      nothingFoundMessage={typed.length > 1 ? common.noAnswer : undefined}
      comboboxProps={{ transitionProps: { duration: 0 } }}
    />
  );
}

interface ManyProps extends Shared {
  value: string[];
  onChange: (value: string[]) => void;
}

/** Several things found by their names. */
export function SearchMultiSelect({ value, onChange, known, search, ...field }: ManyProps) {
  const [chosen, setChosen] = useState<Found[]>(known);
  const { data, typed, onSearch } = useLookup(chosen, search);
  return (
    <MultiSelect
      {...field}
      data={data}
      value={value}
      onChange={(next) => {
        setChosen(data.filter((option) => next.includes(option.value)));
        onChange(next);
      }}
      searchable
      onSearchChange={onSearch}
      filter={everything as never}
      nothingFoundMessage={typed.length > 1 ? common.noAnswer : undefined}
      comboboxProps={{ transitionProps: { duration: 0 } }}
    />
  );
}
