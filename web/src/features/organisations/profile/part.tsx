import { Stack, Textarea, TextInput, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import type { CommuneName, ProfileFields, ProfileForm } from '../../../api/types.js';
import { Card } from '../../../ui/card.js';

export interface PartProps {
  form: ProfileForm;
  fields: ProfileFields;
  errors: Record<string, string>;
  /** `commune` names a code that the form does not know yet. */
  change: (given: Partial<ProfileFields>, commune?: CommuneName | null) => void;
}

/** One card of the form, with its title. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Card as="section" aria-labelledby={id}>
      <Stack gap="md">
        <Title order={2} id={id}>
          {title}
        </Title>
        {children}
      </Stack>
    </Card>
  );
}

type TextField = {
  [Key in keyof ProfileFields]: ProfileFields[Key] extends string ? Key : never;
}[keyof ProfileFields];

interface FieldProps extends PartProps {
  field: TextField;
  label: string;
  hint?: string;
  type?: string;
  long?: boolean;
}

/** A text of the profile, its hint, and what is wrong with it. */
export function Field({ fields, errors, change, field, label, hint, type, long }: FieldProps) {
  const shared = {
    label,
    description: hint,
    value: fields[field],
    error: errors[field],
    onChange: (event: { currentTarget: { value: string } }) => change({ [field]: event.currentTarget.value }),
  };
  return long ? (
    <Textarea {...shared} autosize minRows={2} maxRows={12} />
  ) : (
    <TextInput {...shared} type={type} />
  );
}
