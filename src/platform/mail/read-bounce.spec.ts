import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readBounce } from './read-bounce.js';

const bounce = (status: string, action = 'failed') => `From: MAILER-DAEMON@mx.example
To: labo@tandem.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

I'm sorry to have to inform you that your message could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example
Arrival-Date: Tue, 24 Nov 2026 08:00:00 +0100

Final-Recipient: rfc822; Zoe@Asso.example
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; 550 5.1.1 <zoe@asso.example>:
    User unknown

--b
Content-Type: text/rfc822-headers

Message-ID: <ours-1@tandem.example>
To: zoe@asso.example

--b--
`;

const complaint = `From: fbl@provider.example
Content-Type: multipart/report; report-type=feedback-report; boundary="b"
MIME-Version: 1.0

--b
Content-Type: text/plain

This is an email abuse report.

--b
Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: SomeGenerator/1.0
Original-Rcpt-To: <zoe@asso.example>

--b
Content-Type: message/rfc822

From: labo@tandem.example
To: zoe@asso.example
Message-ID: <ours-2@tandem.example>

Bonjour
--b--
`;

describe('readBounce', () => {
  it('reads who it was for, whether for good, and which message', async () => {
    expect(await readBounce(bounce('5.1.1'))).toEqual([
      {
        address: 'zoe@asso.example',
        kind: 'hard_bounce',
        detail: 'smtp; 550 5.1.1 <zoe@asso.example>: User unknown',
        messageId: '<ours-1@tandem.example>',
      },
    ]);
  });

  it.each([
    ['a full mailbox', '5.2.2', 'failed', ['soft_bounce']],
    ['a delay given up', '4.4.7', 'failed', ['soft_bounce']],
    ['a delay that goes on', '4.4.7', 'delayed', []],
  ])('takes %s for what it is', async (_, status, action, kinds) => {
    expect((await readBounce(bounce(status, action))).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('reads a complaint', async () => {
    expect(await readBounce(complaint)).toEqual([
      {
        address: 'zoe@asso.example',
        kind: 'complaint',
        detail: 'abuse',
        messageId: '<ours-2@tandem.example>',
      },
    ]);
  });

  it('sees no trouble in an ordinary message, nor in anything else', async () => {
    expect(await readBounce('From: a@b.example\nSubject: Re: Merci\n\nStatus: 5.1.1\n')).toEqual([]);
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => expect(await readBounce(text)).toEqual([])),
    );
  });
});
