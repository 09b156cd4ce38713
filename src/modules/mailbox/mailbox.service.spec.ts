import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Config } from '../../platform/config/config.js';
import { MailboxService } from './mailbox.service.js';

const ID = '1763800000000-00000000-0000-4000-8000-000000000000';
let folder: string;

const serviceOn = (mailboxDir: string | null) =>
  new MailboxService({ demo: { mailboxDir, file: null } } as Config);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailbox-'));
  await writeFile(
    join(folder, `${ID}.eml`),
    'From: a@b.example\r\nTo: c@d.example\r\nSubject: Bonjour\r\n\r\nVoici.\r\n',
  );
});

afterEach(() => rm(folder, { recursive: true }));

describe('MailboxService', () => {
  it('lists and opens what the demonstration sent', async () => {
    const row = {
      id: ID,
      to: 'c@d.example',
      from: 'a@b.example',
      subject: 'Bonjour',
      receivedAt: '2025-11-22T08:26:40.000Z',
    };
    expect(await serviceOn(folder).list({ page: 1 })).toEqual({
      items: [{ ...row, preview: 'Voici.' }],
      total: 1,
      page: 1,
      pageSize: 20,
    });
    expect(await serviceOn(folder).message(ID)).toEqual({
      ...row,
      html: null,
      text: 'Voici.\n',
      headers: [
        { name: 'From', value: 'a@b.example' },
        { name: 'To', value: 'c@d.example' },
        { name: 'Subject', value: 'Bonjour' },
      ],
    });
  });

  it('says so when there is no such message', async () => {
    await expect(serviceOn(folder).message('../secret')).rejects.toMatchObject({
      status: 404,
      detail: 'Ce message n’existe pas, ou plus.',
    });
  });

  it('is closed outside a demonstration', async () => {
    const closed = { status: 404, detail: 'La boîte locale n’est ouverte que sur une démonstration.' };
    await expect(serviceOn(null).list({ page: 1 })).rejects.toMatchObject(closed);
    await expect(serviceOn(null).message(ID)).rejects.toMatchObject(closed);
  });
});
