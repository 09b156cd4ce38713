import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, LessThanOrEqual } from 'typeorm';
import type { Actor } from '../../../platform/http/access.js';
import { Refusal } from '../../../platform/http/refusal.js';
import { StaffEvents } from '../staff-events.js';
import type { AgreementList, AgreementMove } from './agreement.dto.js';
import { Agreement } from './agreement.entity.js';
import { toAgreementLine } from './to-agreement-view.js';

const BOTH = { association: { organisation: true }, company: { organisation: true } } as const;

/** The Labo's leads from its events: signed sheets, until one knows what became of them. */
@Injectable()
export class FollowedAgreementsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly staffEvents: StaffEvents,
  ) {}

  async list(eventId: string, actor: Actor): Promise<AgreementList> {
    await this.staffEvents.get(eventId, actor);
    const sheets = await this.database.manager.find(Agreement, {
      where: { eventId },
      relations: BOTH,
      order: { callBy: { direction: 'ASC', nulls: 'LAST' }, createdAt: 'ASC' },
    });
    return { items: sheets.map(toAgreementLine) };
  }

  async move(eventId: string, id: string, { state }: AgreementMove, actor: Actor): Promise<AgreementList> {
    await this.staffEvents.get(eventId, actor);
    const { affected } = await this.database.manager.update(
      Agreement,
      { id, eventId, state: In(['agreed', 'started', 'dropped']) },
      { state },
    );
    if (affected !== 1) throw new Refusal(409, 'Cette fiche n’est pas encore signée des deux côtés.');
    return this.list(eventId, actor);
  }

  /** Leads whose first call should have taken place by that day. */
  due(laboId: string, day: string): Promise<Agreement[]> {
    return this.database.manager.find(Agreement, {
      where: { laboId, state: 'agreed', callBy: LessThanOrEqual(day) },
      relations: BOTH,
      order: { callBy: 'ASC', id: 'ASC' },
    });
  }
}
