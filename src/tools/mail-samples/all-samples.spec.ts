import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { delivered, fetchedBy, missingFromText } from '../../platform/mail/templates/read-mail.js';
import { allSamples } from './all-samples.js';
import { HOSTILE, PLAIN } from './sample.js';

const samplesOf = (typed: typeof PLAIN) =>
  allSamples(typed).map((sample) => [sample.name, sample.render] as const);

describe.each([
  ['plain names', PLAIN],
  ['hostile names', HOSTILE],
])('every message of the product, with %s', (_, typed) => {
  it.each(samplesOf(typed))(
    '%s says in its text all that its page says, and fetches nothing',
    async (_, render) => {
      const mail = await render();
      expect({ missing: missingFromText(mail), fetched: fetchedBy(mail.html) }).toEqual({
        missing: [],
        fetched: [],
      });
    },
  );

  it.each(samplesOf(typed))('%s arrives as it was written', async (_, render) => {
    const mail = await render();
    const received = await delivered(mail);
    expect([received.subject, received.html?.trim(), received.text?.trim()]).toEqual([
      mail.subject,
      mail.html.trim(),
      mail.text.trim(),
    ]);
    expect(received.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(mail.html).not.toContain('<b>');
  });

  it.each(samplesOf(typed))(
    '%s begins by what it is about, in its text as in an inbox',
    async (_, render) => {
      const { subject, html, text } = await render();
      const preheader = html.match(/<div style="display:none[^>]*>([^<\u00A0]*)/)![1].trim();
      expect(preheader).not.toBe('');
      expect(subject).not.toContain(preheader);
      if (typed === PLAIN)
        expect([preheader, text].filter((part) => part.startsWith(typed.labo))).toEqual([]);
    },
  );
});

describe('the samples', () => {
  it('forget no template', () => {
    const files = readdirSync('src/modules', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/\.spec\./.test(name))
      .filter((name) =>
        /\bplainLetter\(|\brenderMail\(|: EventWords =>/.test(
          readFileSync(join('src/modules', name), 'utf8'),
        ),
      )
      .map((name) => basename(name).replace(/\.tsx?$/, '.js'));
    const here = 'src/tools/mail-samples';
    const sampled = readdirSync(here)
      .map((name) => readFileSync(join(here, name), 'utf8'))
      .join('');
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((name) => !sampled.includes(`/${name}'`))).toEqual([]);
  });
});
