import { describe, expect, it } from '@jest/globals';
import { renderLetter } from '../../platform/mail/letters/render-letter.js';
import { invitationLetter } from './invitation-letter.js';

const given = {
  role: 'contributor' as const,
  laboName: 'Labo d’Alsace',
  organisationName: 'La Halte',
  invitedBy: 'Marc Dietrich',
  url: 'https://tandem.example/invitation#abc',
};

describe('invitationLetter', () => {
  it('says who invites, where, as what, and for how long', async () => {
    const { subject, text, html } = await renderLetter(invitationLetter({ ...given, kind: 'colleague' }));
    expect(subject).toBe('Marc Dietrich vous invite à rejoindre «\u202fLa Halte\u202f»');
    expect(text).toContain('comme contributeur');
    expect(text).toContain('https://tandem.example/invitation#abc');
    expect(text).toContain('quatorze jours');
    expect(html).toContain('href="https://tandem.example/invitation#abc"');
  });

  it('never lets a name start a line of its own', async () => {
    const letter = invitationLetter({ ...given, kind: 'claim', organisationName: 'La\r\nBcc: x@y.example' });
    expect((await renderLetter(letter)).subject).not.toMatch(/[\r\n]/);
  });
});
