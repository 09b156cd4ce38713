import { describe, expect, it } from '@jest/globals';
import { delivered, fetchedBy, missingFromText } from '../../platform/mail/templates/read-mail.js';
import type { AgendaMeeting } from './event.dto.js';
import { type ProgrammeMail, renderProgrammeMail } from './programme-mail.js';

const aMeeting = (round: number, name: string, some: Partial<AgendaMeeting> = {}): AgendaMeeting => ({
  round,
  startsAt: `2026-12-01T13:${String(round * 9).padStart(2, '0')}:00.000Z`,
  endsAt: `2026-12-01T13:${String(round * 9 + 7).padStart(2, '0')}:00.000Z`,
  table: 4,
  with: { id: name, name, kindLabel: 'Entreprise' },
  partnershipType: 'mecenat',
  why: 'Vous cherchez un juriste ; ils en proposent un.',
  ...some,
});

const aProgramme = (meetings: AgendaMeeting[], some: Partial<ProgrammeMail> = {}): ProgrammeMail => ({
  laboName: 'Le Labo des partenariats d’Alsace',
  recipient: { firstName: 'Claire' },
  organisationName: 'Halte Répit',
  agenda: {
    id: 'e1',
    name: 'Speed dating de décembre',
    kindLabel: 'Speed dating',
    startsAt: '2026-12-01T13:00:00.000Z',
    endsAt: '2026-12-01T14:32:00.000Z',
    place: 'Maison des associations',
    communeName: 'Strasbourg',
    meetings,
  },
  changed: false,
  houseRules: ['L’entreprise ne vient pas vendre.'],
  agendaUrl: 'https://labo.example/rencontres?organisation=2&a=b',
  ...some,
});

const plainSpaces = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('renderProgrammeMail', () => {
  it('tells a first programme', async () => {
    const mail = await renderProgrammeMail(aProgramme([aMeeting(1, 'Cabinet Rives du Rhin')]));
    expect(plainSpaces(mail.subject)).toBe('Votre programme pour « Speed dating de décembre »');
    expect(plainSpaces(mail.text)).toBe(`Votre programme pour « Speed dating de décembre »

Mardi 1er décembre 2026, de 14 h à 15 h 32
Maison des associations, Strasbourg

Bonjour Claire,
un rendez-vous attend Halte Répit.

14 h 09, fin à 14 h 16
Table 4 : Cabinet Rives du Rhin
Mécénat
Vous cherchez un juriste ; ils en proposent un.

Ouvrir mon agenda : https://labo.example/rencontres?organisation=2&a=b

Le jour venu, l’agenda sur votre téléphone dit toujours le dernier programme.

Les règles de la maison :
– L’entreprise ne vient pas vendre.

-- 
Vous recevez ce message parce que Halte Répit participe à cette rencontre.
Le Labo des partenariats d’Alsace
`);
  });

  it('says in words what a new programme changes', async () => {
    const before = [aMeeting(1, 'Ried'), aMeeting(2, 'Kocher', { table: 9 }), aMeeting(3, 'Rhin')];
    const now = [aMeeting(1, 'Ried'), aMeeting(4, 'Kocher', { table: 2 }), aMeeting(5, 'Vosges')];
    const mail = await renderProgrammeMail(aProgramme(now, { changed: true, before }));
    const text = plainSpaces(mail.text);
    expect(plainSpaces(mail.subject)).toBe('Votre programme change pour « Speed dating de décembre »');
    expect(text).toContain(
      'un rendez-vous change d’heure ou de table, un rendez-vous s’ajoute, un rendez-vous n’a plus lieu. Désormais, trois rendez-vous attendent Halte Répit.',
    );
    expect(text).toContain(
      'Table 2 : Kocher\nMécénat\nVous cherchez un juriste ; ils en proposent un.\nChangé : c’était à 14 h 18, table 9',
    );
    expect(text).toContain(
      'Table 4 : Vosges\nMécénat\nVous cherchez un juriste ; ils en proposent un.\nNouveau rendez-vous',
    );
    expect(text).toContain('N’a plus lieu :\n– 14 h 27, table 4 : Rhin');
    expect(text.match(/Changé|Nouveau/g)).toHaveLength(2);
    expect({ missing: missingFromText(mail), fetched: fetchedBy(mail.html) }).toEqual({
      missing: [],
      fetched: [],
    });
  });

  it('says calmly that nothing changes, that all is replaced, that nothing is left', async () => {
    const meetings = [aMeeting(1, 'Ried')];
    const same = await renderProgrammeMail(aProgramme(meetings, { changed: true, before: meetings }));
    const unknown = await renderProgrammeMail(aProgramme(meetings, { changed: true }));
    const empty = await renderProgrammeMail(aProgramme([], { changed: true, before: meetings }));
    expect([same, unknown, empty].map(({ text }) => text.split('\n')[6])).toEqual([
      'vos rendez-vous restent les mêmes. Désormais, un rendez-vous attend Halte Répit.',
      'ce programme remplace le précédent. Désormais, un rendez-vous attend Halte Répit.',
      'un rendez-vous n’a plus lieu. Halte Répit n’a pas de rendez-vous dans ce programme.',
    ]);
    expect(empty.text).not.toContain('Les règles de la maison');
  });

  it('shows hostile names as they are written and arrives whole', async () => {
    const hostile = `<b>"L'Îlot" & Cie</b> 🌾\r\nBcc: all@tandem.example`;
    const programme = aProgramme([aMeeting(1, hostile, { why: hostile })], {
      organisationName: hostile,
      houseRules: [hostile],
    });
    programme.agenda.name = hostile;
    const mail = await renderProgrammeMail(programme);
    expect(mail.html).not.toContain('<b>');
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(missingFromText(mail)).toEqual([]);
    const received = await delivered(mail);
    expect([received.subject, received.html?.trim(), received.text?.trim()]).toEqual([
      mail.subject,
      mail.html.trim(),
      mail.text.trim(),
    ]);
  });
});
