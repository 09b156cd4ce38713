import { describe, expect, it } from '@jest/globals';
import { choices, plainLetter, said } from '../letters/plain-letter.js';
import { renderLetter } from '../letters/render-letter.js';
import { brandMail } from './brand-mail.js';

const letter = () =>
  renderLetter(
    plainLetter({
      from: 'Labo du Ried',
      subject: 'Une piste pour vous',
      firstName: 'Odile',
      blocks: [
        said('Une organisation cherche ce que vous proposez.'),
        choices('La Halte', { label: 'Voir la piste', href: 'https://labo.example/suggestions' }),
      ],
      why: 'Vous recevez ce message parce que vous représentez La Halte.',
    }),
  );

describe('brandMail', () => {
  it('leaves a message as it is for a Labo without colour nor logo', async () => {
    const { html } = await letter();
    expect(brandMail(html, { colour: null, logoUrl: null })).toBe(html);
  });

  it('puts the Labo’s colour on every part that had the product’s, and keeps the night as it is', async () => {
    const { html } = await letter();
    const branded = brandMail(html, { colour: '#7A1F3D', logoUrl: null });
    expect(html).toContain('#0B5A6F');
    expect(branded).not.toContain('#0B5A6F');
    expect(branded).toContain('background-color:#7A1F3D');
    expect(branded).toContain('.c-action{color:#8FD0E0!important}');
  });

  it('puts the logo beside the name, once, and says nothing twice to those who hear the message', async () => {
    const { html } = await letter();
    const branded = brandMail(html, { colour: null, logoUrl: 'https://labo.example/labos/ried/logo.png?1' });
    expect(branded.match(/<img /g)).toHaveLength(1);
    expect(branded).toContain('<img src="https://labo.example/labos/ried/logo.png?1" alt=""');
    expect(branded.match(/Labo du Ried/g)).toEqual(html.match(/Labo du Ried/g));
    expect(branded.match(/<td/g)).toHaveLength(html.match(/<td/g)!.length);
  });
});
