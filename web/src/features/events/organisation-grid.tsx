import { Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { events as words } from '../../i18n/fr/events.js';
import { SearchField } from '../../ui/search-field.js';
import { Spread } from '../../ui/spread.js';
import { StateTabs } from '../../ui/state-tabs.js';
import { FreeCell, GridCell, StickyGrid } from '../../ui/sticky-grid.js';
import { filterRows, participantRows } from './model/schedule-view.js';
import { type GridProps, RoundHead, roundColumns } from './table-grid.js';

const sides = ['all', 'association', 'company'] as const;

/** Rounds across, organisations down: where each one sits, and with whom. */
export function OrganisationGrid({ event, schedule, selected, onSelect }: Omit<GridProps, 'onMove'>) {
  const [side, setSide] = useState<(typeof sides)[number]>('all');
  const [search, setSearch] = useState('');
  const all = useMemo(() => participantRows(event.registrations, schedule.meetings), [event, schedule]);
  const rows = filterRows(all, side, search);
  return (
    <Stack gap="sm">
      <div data-print="hide">
        <Spread>
          <StateTabs
            label={words.sideLabel}
            value={side}
            onChange={setSide}
            options={sides.map((value) => ({
              value,
              label: words.sides[value],
              count: filterRows(all, value, '').length,
            }))}
          />
          <SearchField label={words.searchOrganisation} value={search} onSearch={setSearch} />
        </Spread>
      </div>
      {rows.length === 0 ? (
        <Text c="dimmed">{words.nobody}</Text>
      ) : (
        <StickyGrid
          caption={words.organisationGridLabel}
          corner={words.organisationHead}
          wideHead
          columns={roundColumns(event)}
          columnHead={(column) => <RoundHead {...column} />}
          rows={rows}
          rowHead={(row) => (
            <>
              {row.organisation.name}
              <small>{words.meetingCount(row.rounds.size)}</small>
            </>
          )}
          cell={(row, { round }) => {
            const seat = row.rounds.get(round);
            if (!seat) return <FreeCell>{words.pause}</FreeCell>;
            return (
              <GridCell
                type={seat.meeting.partnershipType}
                first={seat.partner.name}
                second={words.tableLong(seat.meeting.table)}
                changed={seat.meeting.changed}
                selected={seat.meeting.id === selected}
                onClick={() => onSelect(seat.meeting.id)}
              />
            );
          }}
        />
      )}
    </Stack>
  );
}
