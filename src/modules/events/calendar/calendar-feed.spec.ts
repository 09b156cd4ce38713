import { describe, expect, it } from '@jest/globals';
import { calendarFeed } from './calendar-feed.js';

describe('calendarFeed', () => {
  it('tells instants in UTC, and keeps what is cancelled', () => {
    const entry = {
      uid: 'a~b@tandem',
      sequence: 3,
      startsAt: new Date('2027-01-14T13:10:00Z'),
      endsAt: new Date('2027-01-14T13:17:00Z'),
      summary: 'Table 7 : Menuiserie du Canal',
      description: 'Vous cherchez un menuisier ; ils en proposent un.',
      place: 'Salle Sainte-Barbe, Sélestat',
      cancelled: true,
    };
    const feed = calendarFeed('Rencontre', 'https://labo.example', [entry], new Date('2027-01-01T00:00:00Z'));
    const lines = feed.replace(/\r\n /g, '').split('\r\n');
    for (const line of [
      'UID:a~b@tandem',
      'SEQUENCE:3',
      'DTSTART:20270114T131000Z',
      'DTEND:20270114T131700Z',
      'STATUS:CANCELLED',
      'LOCATION:Salle Sainte-Barbe\\, Sélestat',
    ])
      expect(lines).toContain(line);
  });
});
