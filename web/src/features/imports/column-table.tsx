import { Select, Text } from '@mantine/core';
import type { ImportColumn, ImportField } from '../../api/types.js';
import { imports as words } from '../../i18n/fr/imports.js';
import { DataTable } from '../../ui/data-table.js';
import { Quiet } from '../../ui/quiet.js';

interface ColumnTableProps {
  columns: ImportColumn[];
  fields: ImportField[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** The columns of the file, what is in them, and the field each one holds. */
export function ColumnTable({ columns, fields, chosen, onChange }: ColumnTableProps) {
  const known = new Set(fields.map(({ field }) => field));
  const data = [
    { value: '', label: words.ignored },
    ...fields.map(({ field, label }) => ({ value: field, label })),
  ];
  const choose = (at: number, field: string | null) =>
    onChange(chosen.map((one, other) => (other === at ? (field ?? '') : one)));
  const items = columns.map((column, at) => ({ ...column, at }));
  return (
    <DataTable
      label={words.columnsTitle}
      items={items}
      keyOf={({ at }) => at}
      columns={[
        { title: words.columnTitle, cell: ({ title }) => <Text fw={600}>{title || words.unnamed}</Text> },
        {
          title: words.columnExamples,
          cell: ({ examples }) => <Quiet>{examples.join(' · ').slice(0, 120)}</Quiet>,
        },
        {
          title: words.columnField,
          cell: ({ at, title }) => (
            <Select
              aria-label={words.fieldOf(title || words.unnamed)}
              data={data}
              value={known.has(chosen[at]) ? chosen[at] : ''}
              onChange={(field) => choose(at, field)}
              allowDeselect={false}
              searchable
            />
          ),
        },
      ]}
    />
  );
}
