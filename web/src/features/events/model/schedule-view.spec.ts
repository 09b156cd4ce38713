import { describe, expect, it } from '@jest/globals';
import type { EventDetail, Schedule, ScheduledMeeting, Seat } from '../../../api/types.js';
import {
  bySlot,
  filterRows,
  participantRows,
  problemsBySlot,
  roundMinutes,
  slotKey,
  toldBy,
} from './schedule-view.js';

const seat = (name: string): Seat => ({ id: name, name, kindLabel: '' });
const [oeuvre, emeraude, zorn, ried] = [
  'Œuvre du Ried',
  'Émeraude',
  'Imprimerie Zorn',
  'Transports Ried',
].map(seat);
const meeting = (round: number, table: number, a: Seat, b: Seat): ScheduledMeeting => ({
  id: `${round}-${table}`,
  round,
  table,
  a,
  b,
  partnershipType: 'mecenat',
  score: 0.8,
  whyForAssociation: '',
  whyForCompany: '',
  locked: false,
  changed: false,
});
const registered = (organisation: Seat, side: 'association' | 'company') => ({
  id: organisation.id,
  organisation,
  side,
  state: 'confirmed' as const,
  arrival: 'expected' as const,
  walkIn: false,
  delegates: [],
  unavailableRounds: [],
});
const registrations: EventDetail['registrations'] = [
  registered(zorn, 'company'),
  registered(ried, 'company'),
  registered(oeuvre, 'association'),
  registered(emeraude, 'association'),
];
const meetings = [meeting(1, 1, oeuvre, zorn), meeting(2, 1, emeraude, zorn)];

describe('schedule view', () => {
  it('finds the meeting of a round and a table', () => {
    expect(bySlot(meetings).get(slotKey(2, 1))?.a.name).toBe('Émeraude');
    expect(bySlot(meetings).get(slotKey(1, 2))).toBeUndefined();
  });

  it('gathers the broken rules of a slot, without warnings nor those of the whole schedule', () => {
    const problem = (
      round: number | null,
      table: number | null,
      message: string,
      severity: 'broken' | 'warning' = 'broken',
    ) => ({ round, table, message, severity });
    const slots = problemsBySlot([
      problem(1, 1, 'a'),
      problem(1, 1, 'b'),
      problem(null, null, 'c'),
      problem(2, 1, 'd', 'warning'),
    ]);
    expect([...slots].map(([slot, list]) => [slot, list.map(({ message }) => message)])).toEqual([
      ['1/1', ['a', 'b']],
    ]);
  });

  it('gives each participant a row, accents sorted as in French', () => {
    const rows = participantRows(registrations, meetings);
    expect(rows.map(({ organisation }) => organisation.name)).toEqual([
      'Émeraude',
      'Imprimerie Zorn',
      'Œuvre du Ried',
      'Transports Ried',
    ]);
    expect([...rows[1].rounds].map(([round, { partner }]) => [round, partner.name])).toEqual([
      [1, 'Œuvre du Ried'],
      [2, 'Émeraude'],
    ]);
  });

  it('finds names whatever the accents and ligatures', () => {
    const rows = participantRows(registrations, meetings);
    const names = (side: 'all' | 'company', search: string) =>
      filterRows(rows, side, search).map(({ organisation }) => organisation.name);
    expect(names('all', 'oeuvre')).toEqual(['Œuvre du Ried']);
    expect(names('all', ' EMERAUDE ')).toEqual(['Émeraude']);
    expect(names('company', 'ried')).toEqual(['Transports Ried']);
  });

  it('counts as told only those who have a meeting', () => {
    expect(toldBy(registrations, { meetings } as Schedule)).toEqual({
      associations: 2,
      companies: 1,
      total: 3,
    });
  });

  it('measures a round in minutes, and says nothing without times', () => {
    expect(
      roundMinutes([{ round: 1, startsAt: '2027-01-14T13:10:00Z', endsAt: '2027-01-14T13:17:00Z' }]),
    ).toBe(7);
    expect(roundMinutes([])).toBeNull();
  });
});
