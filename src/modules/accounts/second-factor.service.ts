import { Injectable } from '@nestjs/common';
import { toString as toQrCode } from 'qrcode';
import { Refusal } from '../../platform/http/refusal.js';
import { type Browser, headersOf } from './browser.js';
import { type Opened, SignInFlows } from './sign-in-flows.js';

/** How many past codes are remembered; more than fit in the minute and a half during which one is valid. */
const REMEMBERED = 5;

export interface Enrolment {
  /** To type in by hand. */
  secret: string;
  /** For an application on this very device. */
  uri: string;
  /** An SVG image of `uri`, as a data address. */
  picture: string;
}

/** The authenticator application of a person: enrolment, codes, recovery codes. */
@Injectable()
export class SecondFactors {
  constructor(private readonly flows: SignInFlows) {}

  /** A fresh secret, in force once a first code has been given. */
  async begin(browser: Browser): Promise<Enrolment> {
    const { auth } = this.flows;
    const started = await auth.api
      .enableTwoFactor({ body: { method: 'totp' }, headers: headersOf(browser) })
      .catch(refuse(409, 'Une application est déjà associée à votre compte. Retirez-la d’abord.'));
    const { totpURI: uri } = started as { totpURI: string };
    const secret = new URL(uri).searchParams.get('secret')!;
    const picture = await toQrCode(uri, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' });
    return { secret, uri, picture: `data:image/svg+xml;base64,${Buffer.from(picture).toString('base64')}` };
  }

  /** Ends the enrolment; the recovery codes are told this once. */
  async confirm(accountId: string, code: string, browser: Browser) {
    const rotated = await this.verify(accountId, code, browser);
    const opened = await this.complete(accountId, browser, rotated);
    const recoveryCodes = await this.newRecoveryCodes({ ...browser, cookie: cookieOf(opened) });
    return { ...opened, recoveryCodes };
  }

  /** The second step of a sign-in: a code, or one of the recovery codes, which is then used up. */
  async pass(
    accountId: string,
    given: { code?: string; recoveryCode?: string },
    browser: Browser,
  ): Promise<Opened> {
    if (given.code) {
      await this.verify(accountId, given.code, browser);
    } else {
      await this.flows.auth.api
        .verifyBackupCode({
          body: { code: (given.recoveryCode ?? '').trim(), disableSession: true },
          headers: headersOf(browser),
        })
        .catch(refuseField('recoveryCode', 'Ce code de secours n’est pas reconnu, ou il a déjà servi.'));
    }
    return this.complete(accountId, browser, null);
  }

  /** Throws unless this is the code of the moment. */
  async prove(accountId: string, code: string, browser: Browser): Promise<void> {
    await this.verify(accountId, code, browser);
  }

  async newRecoveryCodes(browser: Browser): Promise<string[]> {
    const { backupCodes } = await this.flows.auth.api.generateBackupCodes({
      body: {},
      headers: headersOf(browser),
    });
    return backupCodes;
  }

  /** Null for a person without a second factor. */
  async recoveryCodesLeft(accountId: string): Promise<number | null> {
    const { count } = await this.flows.query(
      'SELECT 1 FROM second_factor WHERE account_id = $1 AND verified',
      [accountId],
    );
    if (count === 0) return null;
    const { backupCodes } = await this.flows.auth.api.viewBackupCodes({ body: { userId: accountId } });
    return backupCodes.length;
  }

  /** Takes the second factor away and ends the person's sessions, but for one. */
  async remove(accountId: string, keptSession: string | null): Promise<void> {
    await this.flows.query(
      `WITH gone AS (DELETE FROM second_factor WHERE account_id = $1),
            closed AS (DELETE FROM session WHERE account_id = $1 AND id IS DISTINCT FROM $2)
       UPDATE account SET second_factor = false WHERE id = $1`,
      [accountId, keptSession],
    );
  }

  /** Throws unless the code is right and new. Answers the cookie header to go on with: the library may renew it. */
  private async verify(accountId: string, code: string, browser: Browser): Promise<string | null> {
    const wrong = 'Ce code n’est pas le bon. Attendez le suivant, puis recommencez.';
    const { headers } = await this.flows.auth.api
      .verifyTOTP({ body: { code }, headers: headersOf(browser), returnHeaders: true })
      .catch(refuseField('code', wrong));
    const { count: accepted } = await this.flows.query(
      `UPDATE second_factor SET used_codes = ($2 || used_codes)[1:${REMEMBERED}]
       WHERE account_id = $1 AND NOT $2 = ANY (used_codes)`,
      [accountId, code],
    );
    if (accepted !== 1) return refuseField('code', wrong)();
    return headers.getSetCookie().map(nameAndValue).join('; ') || null;
  }

  /** A session of its own for what has now been proven; the one that waited is over. */
  private async complete(accountId: string, browser: Browser, renewed: string | null): Promise<Opened> {
    const waiting = await this.flows.sessionBehind(renewed ? { ...browser, cookie: renewed } : browser);
    const opened = await this.flows.open(accountId, browser);
    await this.flows.query('UPDATE session SET second_step_at = now() WHERE token = $1', [opened.token]);
    if (waiting) await this.flows.close(waiting.session.id);
    return opened;
  }
}

const nameAndValue = (cookie: string) => cookie.split(';')[0];
const cookieOf = ({ cookies }: Opened) => cookies.map(nameAndValue).join('; ');

function refuse(status: number, detail: string) {
  return (): never => {
    throw new Refusal(status, detail);
  };
}

function refuseField(field: string, message: string) {
  return (error?: unknown): never => {
    const status = (error as { statusCode?: number } | undefined)?.statusCode;
    if (status === 500) throw error;
    throw new Refusal(422, 'Un champ est à corriger.', [{ field, message }]);
  };
}
