import { Select, SimpleGrid, Stack } from '@mantine/core';
import { useState } from 'react';
import { options, useVocabulary } from '../../../api/vocabulary.js';
import { profile as words } from '../../../i18n/fr/profile.js';
import { ChipChoice } from '../../../ui/chip-choice.js';
import { LogoField } from './logo-field.js';
import { Field, Part, type PartProps } from './part.js';
import { RegisterPrefill } from './register-prefill.js';

const KINDS = ['siret', 'rna', 'court', 'none'] as const;
type Kind = (typeof KINDS)[number];

/** Who one is: names, identifier, size. */
export function IdentityPart(props: PartProps) {
  const { fields, errors, change, form } = props;
  const { kinds, sizes, budgets, legalCategories } = useVocabulary();
  const select = (field: 'legalCategory' | 'size' | 'budget', label: string, list: typeof kinds) => (
    <Select
      label={label}
      data={options(list)}
      value={fields[field]}
      onChange={(value) => change({ [field]: value })}
      error={errors[field]}
      clearable
      searchable
    />
  );
  return (
    <Part title={words.identity}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Field {...props} field="name" label={words.name} />
        <Field {...props} field="usualName" label={words.usualName} hint={words.usualNameHint} />
        <Select
          label={words.kind}
          data={options(kinds)}
          value={fields.kind}
          onChange={(kind) => kind && change({ kind })}
          error={errors.kind}
          allowDeselect={false}
          searchable
        />
        {select('legalCategory', words.legalCategory, legalCategories)}
        {select('size', words.size, sizes)}
        {select('budget', words.budget, budgets)}
      </SimpleGrid>
      <Identifier {...props} />
      <LogoField form={form} />
    </Part>
  );
}

/** One kind of identifier at a time: nobody is asked for a number they cannot have. */
function Identifier(props: PartProps) {
  const { fields, errors, change } = props;
  const [kind, setKind] = useState<Kind>(() => kindOf(fields));
  const wrong = (['siret', 'rna', 'court'] as const).find((field) => errors[field] || errors.duplicate);
  const shown = errors.siret ? 'siret' : errors.rna ? 'rna' : errors.court ? 'court' : kind;
  return (
    <Stack gap="sm">
      <ChipChoice
        single
        label={words.identifier}
        error={wrong && errors.duplicate}
        options={KINDS.map((code) => ({ code, label: words.identifiers[code] }))}
        value={[shown]}
        onChange={([next]) => next && setKind(next as Kind)}
      />
      {shown === 'siret' && (
        <>
          <Field {...props} field="siret" label={words.siret} hint={words.siretHint} />
          <RegisterPrefill fields={fields} onFill={change} />
        </>
      )}
      {shown === 'rna' && <Field {...props} field="rna" label={words.rna} hint={words.rnaHint} />}
      {shown === 'court' && (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Field {...props} field="court" label={words.court} hint={words.courtHint} />
          <Field {...props} field="amalia" label={words.amalia} hint={words.amaliaHint} />
          <Field {...props} field="volume" label={words.volume} />
          <Field {...props} field="folio" label={words.folio} />
        </SimpleGrid>
      )}
      {shown === 'none' && (
        <ChipChoice
          single
          label={words.noIdentifier}
          options={(['foreign', 'informal'] as const).map((code) => ({ code, label: words.reasons[code] }))}
          value={fields.noIdentifier ? [fields.noIdentifier] : []}
          onChange={([value]) => change({ noIdentifier: (value as 'foreign' | undefined) ?? null })}
        />
      )}
    </Stack>
  );
}

function kindOf({ siret, rna, court, amalia, noIdentifier }: PartProps['fields']): Kind {
  if (siret) return 'siret';
  if (rna) return 'rna';
  if (court || amalia) return 'court';
  return noIdentifier ? 'none' : 'siret';
}
