import { Button, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { api, unwrap } from '../../api/client.js';
import { searchCommunes } from '../../api/communes.js';
import { options, useVocabulary } from '../../api/vocabulary.js';
import { organisations } from '../../i18n/fr/organisations.js';
import { quick as words } from '../../i18n/fr/quick.js';
import { SearchSelect } from '../../ui/search-select.js';
import type { NewOrganisation, QuickEntry } from './use-quick-entry.js';

interface QuickOrganisationProps {
  laboId: string;
  entry: QuickEntry;
  change: (given: Partial<QuickEntry>) => void;
  errors: Record<string, string>;
}

/** The caller's organisation: found by a few letters, or created here. */
export function QuickOrganisation({ laboId, entry, change, errors }: QuickOrganisationProps) {
  const [typed, setTyped] = useState('');
  const [communes] = useState(() => new Map<string, { code: string; name: string }>());
  const search = async (text: string) => {
    const { items } = await unwrap(
      api.GET('/api/organisations', { params: { query: { laboId, search: text, page: 1 } } }),
    );
    for (const { id, commune } of items) if (commune) communes.set(id, commune);
    return items.slice(0, 8).map(({ id, name, kindLabel, commune }) => ({
      value: id,
      label: [name, kindLabel, commune?.name].filter(Boolean).join(' · '),
    }));
  };
  if (entry.organisation)
    return (
      <NewOrganisationFields
        organisation={entry.organisation}
        errors={errors}
        change={(organisation) => change({ organisation })}
        onCommune={(communeCode, communeLabel) => change({ communeCode, communeLabel })}
        onBack={() => change({ organisation: null })}
      />
    );
  return (
    <Stack gap="sm" align="stretch">
      <SearchSelect
        label={words.organisation}
        description={words.organisationHint}
        known={entry.organisationId ? [{ value: entry.organisationId, label: entry.organisationName }] : []}
        search={search}
        // Leaving the field empties it; what was typed last is the new one's name.
        onTyped={(text) => text && setTyped(text)}
        value={entry.organisationId}
        onChange={(organisationId, name) => {
          const commune = organisationId ? communes.get(organisationId) : undefined;
          change({
            organisationId,
            organisationName: name ?? '',
            ...(commune ? { communeCode: commune.code, communeLabel: commune.name } : {}),
          });
        }}
        error={errors.organisationId}
      />
      {!entry.organisationId && (
        <Button
          variant="default"
          leftSection={<Plus size={18} aria-hidden />}
          onClick={() =>
            change({
              organisation: {
                name: typed,
                kind: 'association',
                communeCode: '',
                phone: '',
                referentName: '',
              },
            })
          }
        >
          {words.create}
        </Button>
      )}
    </Stack>
  );
}

interface NewProps {
  organisation: NewOrganisation;
  errors: Record<string, string>;
  change: (organisation: NewOrganisation) => void;
  onCommune: (code: string | null, label: string) => void;
  onBack: () => void;
}

function NewOrganisationFields({ organisation, errors, change, onCommune, onBack }: NewProps) {
  const { kinds } = useVocabulary();
  const set = (given: Partial<NewOrganisation>) => change({ ...organisation, ...given });
  const [known, setKnown] = useState<{ value: string; label: string }[]>([]);
  const of = (field: string) => errors[`organisation.${field}`] ?? errors[field];
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={words.name}
          value={organisation.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
          error={of('name')}
          autoFocus
        />
        <Select
          label={organisations.kind}
          data={options(kinds)}
          value={organisation.kind}
          onChange={(kind) => kind && set({ kind })}
          error={of('kind')}
          searchable
          selectFirstOptionOnChange
          allowDeselect={false}
        />
        <SearchSelect
          label={organisations.place}
          known={known}
          search={searchCommunes}
          value={organisation.communeCode || null}
          onChange={(code, label) => {
            setKnown(code ? [{ value: code, label: label ?? '' }] : []);
            set({ communeCode: code ?? '' });
            onCommune(code, label ?? '');
          }}
          error={of('communeCode')}
        />
        <TextInput
          label={words.phone}
          type="tel"
          value={organisation.phone ?? ''}
          onChange={(event) => set({ phone: event.currentTarget.value })}
          error={of('phone')}
        />
        <TextInput
          label={organisations.referent}
          value={organisation.referentName ?? ''}
          onChange={(event) => set({ referentName: event.currentTarget.value })}
          error={of('referentName')}
        />
        <TextInput
          label={words.email}
          type="email"
          value={organisation.email ?? ''}
          onChange={(event) => set({ email: event.currentTarget.value })}
          error={of('email')}
        />
      </SimpleGrid>
      <Button variant="subtle" onClick={onBack}>
        {words.known}
      </Button>
    </Stack>
  );
}
