import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeMessage } from '../platform/mail/compose-message.js';
import { unsubscribeHeaders } from '../platform/mail/templates/unsubscribe-headers.js';
import { allSamples } from './mail-samples/all-samples.js';
import { HOSTILE, PLAIN } from './mail-samples/sample.js';

/**
 * `mail:samples -- --out DIR`: every message the product sends, plain and with hostile names, as signed .eml files with
 * their HTML beside them and the DNS record that verifies them: for other programs to check, and for looking at.
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'mail-samples' } } });
mkdirSync(values.out, { recursive: true });
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const config = {
  smtpUrl: '',
  from: 'Le Labo <labo@tandem.example>',
  dkim: {
    domain: 'tandem.example',
    selector: 'tandem',
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
  },
  patienceSeconds: 1,
  retrySeconds: 1,
  eventsSecret: null,
};
const record = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
writeFileSync(join(values.out, 'dkim.txt'), `v=DKIM1; k=rsa; p=${record}\n`);

for (const [suffix, typed] of [
  ['', PLAIN],
  ['-hostile', HOSTILE],
] as const)
  for (const { name, bulk, render } of allSamples(typed))
    await keep(`${name}${suffix}`, await render(), bulk);

async function keep(
  name: string,
  mail: { subject: string; html: string; text: string },
  bulk = false,
): Promise<void> {
  const raw = await composeMessage(
    {
      fromName: 'Le Labo d’essai',
      toName: 'Claire Schmitt',
      toAddress: 'claire@asso.example',
      replyTo: 'animation@labo.example',
      messageId: `<${name}@tandem.example>`,
      createdAt: new Date(),
      headers: bulk ? unsubscribeHeaders('https://labo.example/api/mail/unsubscribe?t=a') : {},
      attachments: [],
      ...mail,
    },
    config,
  );
  writeFileSync(join(values.out, `${name}.eml`), raw);
  writeFileSync(join(values.out, `${name}.html`), mail.html);
}
