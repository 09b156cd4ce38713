import { Injectable } from '@nestjs/common';
import { checkSiren } from '../../core/identifiers/siren.js';
import { checkSiret } from '../../core/identifiers/siret.js';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { Config } from '../../platform/config/config.js';
import { Refusal } from '../../platform/http/refusal.js';
import { toCommuneName } from '../organisations/to-organisation-dto.js';
import { BusinessRegister, type Unavailable } from './business-register.js';
import type { Prefill } from './prefill.dto.js';

const TIMEOUT_MS = 4000;
const PER_SECOND = 7;

const MESSAGES: Record<Unavailable, string> = {
  slow: 'Le registre public tarde à répondre. Remplissez la fiche vous-même, ou réessayez plus tard.',
  busy: 'Le registre public est très demandé. Remplissez la fiche vous-même, ou réessayez dans une minute.',
  broken: 'Le registre public ne répond pas. Remplissez la fiche vous-même.',
};

const NOTHING: Prefill = { available: true, entry: null, commune: null, message: null };

/** Begins a profile with what the public register knows, where the installer allows it. */
@Injectable()
export class PrefillService {
  private readonly register: BusinessRegister | null;

  constructor(
    { businessRegisterUrl }: Config,
    private readonly gazetteer: Gazetteer,
  ) {
    this.register = businessRegisterUrl
      ? new BusinessRegister({ url: businessRegisterUrl, timeoutMs: TIMEOUT_MS, perSecond: PER_SECOND })
      : null;
  }

  async prefill(written: string | undefined): Promise<Prefill> {
    if (!this.register || !written) return { ...NOTHING, available: this.register !== null };
    const siren = checkSiren(written);
    const identifier = siren.ok ? siren : checkSiret(written);
    if (!identifier.ok)
      throw new Refusal(422, identifier.message, [{ field: 'siret', message: identifier.message }]);
    const found = await this.register.find(identifier.value);
    if ('unavailable' in found) return { ...NOTHING, message: MESSAGES[found.unavailable] };
    if (!found.entry) return { ...NOTHING, message: 'Le registre public ne connaît pas ce numéro.' };
    const { communeCode } = found.entry;
    const commune = communeCode ? toCommuneName(this.gazetteer, communeCode) : null;
    return { ...NOTHING, entry: { ...found.entry, communeCode: commune?.code ?? null }, commune };
  }
}
