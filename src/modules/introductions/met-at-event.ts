import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Suggestion } from '../matching/suggestion.entity.js';
import { Introduction } from './introduction.entity.js';
import { IntroductionStep } from './introduction-step.entity.js';
import { IntroductionsService } from './introductions.service.js';

/** Two organisations that signed an agreement at their table have met, whatever they had answered before. */
@Injectable()
export class MetAtEvent {
  constructor(private readonly introductions: IntroductionsService) {}

  /** Brings their introduction up to date; nothing when no suggestion ever joined the two. */
  async record(
    manager: EntityManager,
    organisationIds: [string, string],
    nextStep: string,
    now: Date,
  ): Promise<void> {
    const suggestion = await manager.findOne(Suggestion, {
      where: { needOrganisationId: In(organisationIds), offerOrganisationId: In(organisationIds) },
      order: { score: 'DESC' },
    });
    if (!suggestion) return;
    const before = await this.introductions.lock(manager, suggestion);
    if (before.state === 'partnership') return;
    const { id: suggestionId, laboId } = suggestion;
    await manager.update(
      Introduction,
      { suggestionId },
      {
        state: 'met',
        needAnswer: before.needAnswer ?? 'interested',
        offerAnswer: before.offerAnswer ?? 'interested',
        introducedAt: before.introducedAt ?? now,
        metAt: before.metAt ?? now,
        nextStep,
      },
    );
    const step = { suggestionId, laboId, accountId: null, at: now };
    await manager.insert(IntroductionStep, [
      { ...step, kind: 'met', detail: null },
      { ...step, kind: 'next-step', detail: nextStep },
    ]);
  }
}
