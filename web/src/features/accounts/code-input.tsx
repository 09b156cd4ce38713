import { TextInput, type TextInputProps } from '@mantine/core';
import { secondFactor as words } from '../../i18n/fr/second-factor.js';

/** Six digits, with the keyboard that suits them. */
export function CodeInput(props: TextInputProps) {
  return (
    <TextInput label={words.code} inputMode="numeric" autoComplete="one-time-code" maxLength={6} {...props} />
  );
}
