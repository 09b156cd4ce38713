import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import Search from 'lucide-react/icons/search';
import { useEffect, useState } from 'react';
import { common } from '../i18n/fr/common.js';

interface SearchFieldProps {
  label: string;
  value: string;
  onSearch: (value: string) => void;
}

/** Searches while one types, a moment after the last key. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const later = useDebouncedCallback(onSearch, 300);
  // The address may change without typing (back, a link); what is being typed is left alone.
  useEffect(() => setTyped((now) => (now.trim() === value ? now : value)), [value]);
  const type = (next: string) => {
    setTyped(next);
    later(next.trim());
  };
  return (
    <TextInput
      type="search"
      label={label}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      leftSection={<Search size={18} aria-hidden />}
      rightSection={typed && <CloseButton aria-label={common.clear} onClick={() => type('')} />}
    />
  );
}
