import { Button, Checkbox, Group, Radio, Select, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FileImport, ImportSettings } from '../../api/types.js';
import { formatNumber } from '../../i18n/format.js';
import { imports as words } from '../../i18n/fr/imports.js';
import { Card } from '../../ui/card.js';
import { Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import { toastProblem } from '../../ui/toast.js';
import { ColumnTable } from './column-table.js';
import { DiscardButton } from './discard-button.js';
import type { StepProps } from './import-screen.js';
import { checkImport, chooseSheet } from './imports.queries.js';

/** What was recognised, what each column holds, and how to take the rows. */
export function MappingForm({ laboId, view, onChange }: StepProps) {
  const [settings, setSettings] = useState<ImportSettings>(() => settingsOf(view));
  const set = (change: Partial<ImportSettings>) => setSettings((now) => ({ ...now, ...change }));
  const check = useMutation({
    mutationFn: () => checkImport(laboId, view.id, settings),
    onSuccess: onChange,
  });
  const listings = settings.kind === 'listings';
  const sideUnsaid = listings && !settings.columns.includes('side');
  return (
    <Stack gap="lg">
      {view.problem && <Notice tone="wrong">{view.problem}</Notice>}
      <Recognised laboId={laboId} view={view} onChange={onChange} />
      <Card as="section">
        <Stack gap="md">
          <div>
            <Title order={2}>{words.columnsTitle}</Title>
            <Text c="dimmed">{words.columnsHint}</Text>
          </div>
          <Select
            label={words.kindOf}
            maw="20rem"
            allowDeselect={false}
            data={Object.entries(words.kind).map(([value, label]) => ({ value, label }))}
            value={settings.kind}
            onChange={(kind) => set({ kind: kind as ImportSettings['kind'] })}
          />
          {sideUnsaid && (
            <Radio.Group
              label={words.side}
              value={settings.side ?? ''}
              onChange={(side) => set({ side: side as 'need' | 'offer' })}
            >
              <Group mt="xs">
                <Radio value="need" label={words.sides.need} />
                <Radio value="offer" label={words.sides.offer} />
              </Group>
            </Radio.Group>
          )}
          <ColumnTable
            columns={view.columns}
            fields={listings ? view.fieldsOfListings : view.fieldsOfOrganisations}
            chosen={settings.columns}
            onChange={(columns) => set({ columns })}
          />
        </Stack>
      </Card>
      <Options settings={settings} onChange={set} />
      {check.error && <Problem text={check.error.message} />}
      <Group>
        <Button loading={check.isPending} onClick={() => check.mutate()}>
          {words.check}
        </Button>
        <DiscardButton laboId={laboId} id={view.id} />
      </Group>
    </Stack>
  );
}

const settingsOf = ({ kind, columns, side, updateKnown, verified, publish }: FileImport): ImportSettings => ({
  kind,
  columns: columns.map(({ field }) => field),
  side,
  updateKnown,
  verified,
  publish,
});

function Problem({ text }: { text: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <Notice tone="wrong" ref={place}>
      {text}
    </Notice>
  );
}

function Recognised({ laboId, view, onChange }: StepProps) {
  const another = useMutation({
    mutationFn: (sheet: number) => chooseSheet(laboId, view.id, sheet),
    onSuccess: onChange,
    onError: toastProblem,
  });
  const { encoding, separator, sheets, sheet, records } = view;
  return (
    <Card as="section">
      <Title order={2} size="h3" mb="sm">
        {words.detected}
      </Title>
      <Facts
        facts={[
          [words.encoding, encoding && (words.encodings[encoding] ?? encoding)],
          [words.separator, separator && (words.separators[separator] ?? separator)],
          [words.sheet, sheets.length === 1 ? sheets[0] : null],
          [words.rows, formatNumber(records)],
        ]}
      />
      {sheets.length > 1 && (
        <Select
          label={words.sheet}
          mt="sm"
          maw="20rem"
          allowDeselect={false}
          disabled={another.isPending}
          data={sheets.map((label, at) => ({ value: String(at), label }))}
          value={String(sheet)}
          onChange={(at) => at && another.mutate(Number(at))}
        />
      )}
    </Card>
  );
}

interface OptionsProps {
  settings: ImportSettings;
  onChange: (change: Partial<ImportSettings>) => void;
}

function Options({ settings: { kind, updateKnown, verified, publish }, onChange }: OptionsProps) {
  const organisations = kind === 'organisations';
  return (
    <Card as="section">
      <Stack gap="md">
        <Title order={2} size="h3">
          {words.options}
        </Title>
        <Checkbox
          label={organisations ? words.updateOrganisations : words.updateListings}
          description={words.updateHint}
          checked={updateKnown}
          onChange={(event) => onChange({ updateKnown: event.currentTarget.checked })}
        />
        {organisations ? (
          <Checkbox
            label={words.verified}
            checked={verified}
            onChange={(event) => onChange({ verified: event.currentTarget.checked })}
          />
        ) : (
          <Checkbox
            label={words.publish}
            checked={publish}
            onChange={(event) => onChange({ publish: event.currentTarget.checked })}
          />
        )}
      </Stack>
    </Card>
  );
}
