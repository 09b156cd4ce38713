import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { type LocalMailbox, readMailbox, readMessage, startLocalMailbox } from './local-mailbox.js';

let folder: string;
let mailbox: LocalMailbox;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailbox-'));
  mailbox = await startLocalMailbox(folder);
});

afterEach(async () => {
  await mailbox.stop();
  await rm(folder, { recursive: true });
});

const aMail = (subject: string, text = 'Bonjour') => ({
  from: { name: 'Labo d’Alsace', address: 'labo@tandem.example' },
  to: { name: 'Zoé Œhler', address: 'zoe@asso.example' },
  subject,
  text,
  html: `<p>${text}</p>`,
});

async function send(...mails: ReturnType<typeof aMail>[]) {
  const transport = createTransport(mailbox.url);
  for (const mail of mails) {
    await transport.sendMail(mail);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  transport.close();
}

describe('the local mailbox', () => {
  it('keeps each message as one complete file, and nothing else', async () => {
    await send(aMail('Une piste'), aMail('Deux pistes'));
    const names = await readdir(folder);
    expect(names).toHaveLength(2);
    for (const name of names) {
      expect(name).toMatch(/^\d{13}-[0-9a-f-]{36}\.eml$/);
      expect(await readFile(join(folder, name), 'utf8')).toMatch(/^From: .*--\r?\n$/s);
    }
  });

  it('lists the newest first with what a list shows', async () => {
    await send(aMail('Une piste'), aMail('L’été « déjà »', 'Bonjour,\nvoici  une piste.'));
    const { items, ...counts } = await readMailbox(folder);
    expect(counts).toEqual({ total: 2, page: 1, pageSize: 20 });
    expect(items.map(({ subject }) => subject)).toEqual(['L’été « déjà »', 'Une piste']);
    expect(items[0]).toEqual({
      id: expect.any(String),
      to: 'Zoé Œhler <zoe@asso.example>',
      from: 'Labo d’Alsace <labo@tandem.example>',
      subject: 'L’été « déjà »',
      receivedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      preview: 'Bonjour, voici une piste.',
    });
  });

  it('finds every word, accents, case and ligatures aside, in what the list shows', async () => {
    await send(aMail('Une piste à l’été'), aMail('Programme', 'Votre table est la 7'));
    const found = async (search: string) =>
      (await readMailbox(folder, { search })).items.map(({ subject }) => subject);
    expect(await found('ETE piste')).toEqual(['Une piste à l’été']);
    expect(await found('oehler table')).toEqual(['Programme']);
    expect(await found('oehler')).toHaveLength(2);
    expect(await found('piste table')).toEqual([]);
  });

  it('previews the line written for it rather than the first words of the text', async () => {
    const transport = createTransport(mailbox.url);
    const html =
      '<html><body><div style="display:none;max-height:0">Rives &amp; Cie, un juriste\u00A0\u200C</div><p>Labo</p>';
    await transport.sendMail({ ...aMail('Une piste', 'Labo\nUne piste'), html });
    transport.close();
    expect((await readMailbox(folder)).items[0].preview).toBe('Rives & Cie, un juriste');
  });

  it('turns pages without losing or doubling a message', async () => {
    await send(...Array.from({ length: 23 }, (_, index) => aMail(`Message ${index}`)));
    const pages = await Promise.all([1, 2, 3].map((page) => readMailbox(folder, { page })));
    expect(pages.map(({ items }) => items.length)).toEqual([20, 3, 0]);
    expect(pages.flatMap(({ items }) => items.map(({ subject }) => subject))).toEqual(
      Array.from({ length: 23 }, (_, index) => `Message ${22 - index}`),
    );
  });

  it('opens a message with its forms and headers', async () => {
    await send(aMail('Deux pistes pour l’Îlot', 'Voilà'));
    const { id, receivedAt } = (await readMailbox(folder)).items[0];
    const message = await readMessage(folder, id);
    expect(message).toMatchObject({
      id,
      receivedAt,
      subject: 'Deux pistes pour l’Îlot',
    });
    expect([message?.text?.trim(), message?.html?.trim()]).toEqual(['Voilà', '<p>Voilà</p>']);
    expect(message?.headers).toContainEqual({ name: 'Subject', value: 'Deux pistes pour l’Îlot' });
    expect(message).not.toHaveProperty('preview');
  });

  it('opens nothing outside its folder, and nothing that is not a message', async () => {
    await writeFile(join(folder, 'secret.eml'), 'Subject: secret\r\n\r\n');
    await writeFile(`${folder}-beside.eml`, 'Subject: secret\r\n\r\n');
    const beside = folder.split('/').at(-1);
    const ids = [
      'secret',
      `../${beside}-beside`,
      '..',
      '',
      'a\0b',
      '1763800000000-00000000-0000-4000-8000-000000000000',
    ];
    expect(await Promise.all(ids.map((id) => readMessage(folder, id)))).toEqual(ids.map(() => null));
    expect((await readMailbox(folder)).total).toBe(0);
    await rm(`${folder}-beside.eml`);
  });

  it('is empty before its folder exists', async () => {
    expect(await readMailbox(join(folder, 'none'))).toEqual({ items: [], total: 0, page: 1, pageSize: 20 });
  });

  it('refuses a message beyond its limit and keeps nothing of it', async () => {
    await mailbox.stop();
    mailbox = await startLocalMailbox(folder, { largestBytes: 20_000 });
    await expect(send(aMail('Lourd', 'x'.repeat(15_000)))).rejects.toMatchObject({ responseCode: 552 });
    await send(aMail('Léger', 'x'.repeat(5_000)));
    expect((await readMailbox(folder)).items.map(({ subject }) => subject)).toEqual(['Léger']);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('keeps nothing of a sender that goes away in the middle', async () => {
    const socket = connect(mailbox.port, '127.0.0.1');
    for (const line of ['EHLO a', 'MAIL FROM:<a@b.example>', 'RCPT TO:<c@d.example>', 'DATA']) {
      await once(socket, 'data');
      socket.write(`${line}\r\n`);
    }
    await once(socket, 'data');
    socket.write('Subject: half\r\n\r\nhalf');
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await readdir(folder)).toEqual([]);
  });

  it('removes at its next start what an abrupt end left unfinished', async () => {
    await writeFile(join(folder, '1763800000000-a.eml.part'), 'half');
    const again = await startLocalMailbox(folder);
    await again.stop();
    expect(await readdir(folder)).toEqual([]);
  });

  it('stops at once, whatever its senders hold open', async () => {
    const socket = connect(mailbox.port, '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'data');
    const started = performance.now();
    await mailbox.stop();
    expect(performance.now() - started).toBeLessThan(3_000);
    mailbox = await startLocalMailbox(folder);
  });
});
