import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { labelOfOrganisationKind } from '../../../core/taxonomy/organisation-kinds.js';
import { Gazetteer } from '../../../core/territory/gazetteer.js';
import { Refusal } from '../../../platform/http/refusal.js';
import { communeName } from '../../organisations/to-organisation-dto.js';
import { PairScores } from '../pair-scores.js';
import { PersonalLinks } from '../personal-links.js';
import { Registration } from '../registration.entity.js';
import { Wish } from '../wish.entity.js';
import type { WishesInput, WishList } from './wishes.dto.js';

/** Who would like to meet whom. Nobody has to answer: suggestions stand in. */
@Injectable()
export class WishesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly links: PersonalLinks,
    private readonly pairScores: PairScores,
    private readonly gazetteer: Gazetteer,
  ) {}

  /** Everybody opposite: those scoring proposes first, with its reasons, then the others by name. */
  async proposed(link: string): Promise<WishList> {
    const me = await this.links.find(link);
    const others = await this.opposite(me);
    const scores = await this.pairScores.around(me, others);
    const wishes = await this.database.manager.findBy(Wish, { fromRegistrationId: me.id });
    const said = new Map(wishes.map((wish) => [wish.toRegistrationId, wish]));
    const isAssociation = me.side === 'association';
    const partners = others.map(({ id, organisation }) => {
      const pair = scores.find((one) => (isAssociation ? one.companyId : one.associationId) === id);
      const wish = said.get(id);
      return {
        registrationId: id,
        name: organisation.usualName ?? organisation.name,
        kindLabel: labelOfOrganisationKind(organisation.kind),
        communeName: communeName(this.gazetteer, organisation.communeCode),
        partnershipType: pair?.partnershipType ?? null,
        why: (isAssociation ? pair?.whyForAssociation : pair?.whyForCompany) ?? null,
        score: pair?.score ?? 0,
        rank: wish && !wish.excluded ? wish.rank : null,
        excluded: wish?.excluded ?? false,
      };
    });
    return { partners: partners.sort((a, b) => b.score - a.score || a.name.localeCompare(b.name, 'fr')) };
  }

  /** What was said before is forgotten. */
  async replace(link: string, { wished, excluded }: WishesInput): Promise<WishList> {
    const me = await this.links.find(link);
    if (me.state !== 'confirmed')
      throw new Refusal(409, 'Vos vœux comptent dès que votre place est confirmée.');
    const known = new Set((await this.opposite(me)).map(({ id }) => id));
    const out = new Set(excluded);
    const rows = [
      ...wished
        .filter((id) => known.has(id) && !out.has(id))
        .map((id, index) => ({ toRegistrationId: id, rank: index + 1, excluded: false })),
      ...excluded
        .filter((id) => known.has(id))
        .map((id) => ({ toRegistrationId: id, rank: 0, excluded: true })),
    ];
    await this.database.transaction(async (manager) => {
      await manager.delete(Wish, { fromRegistrationId: me.id });
      await manager.insert(
        Wish,
        rows.map((row) => ({ fromRegistrationId: me.id, ...row })),
      );
    });
    return this.proposed(link);
  }

  private opposite({ eventId, side }: Registration): Promise<Registration[]> {
    return this.database.manager.find(Registration, {
      where: { eventId, state: 'confirmed', side: side === 'association' ? 'company' : 'association' },
      relations: { organisation: true },
    });
  }
}
