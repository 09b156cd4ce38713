import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, Repository } from 'typeorm';
import { labelOfCriterion } from '../../core/scoring/criterion-labels.js';
import { effectiveWeights } from '../../core/scoring/effective-weights.js';
import { defaultWeights, type Weights } from '../../core/scoring/weights.js';
import { Refusal } from '../../platform/http/refusal.js';
import type { ChangeScoringSettings, ScoringSettingsView } from './scoring-settings.dto.js';
import { type Learned, ScoringSettings } from './scoring-settings.entity.js';

type Choices = Pick<ScoringSettings, 'switchedOff' | 'unlikelyShare' | 'learning' | 'learned' | 'resetAt'>;

const USUAL: Choices = { switchedOff: [], unlikelyShare: 0.04, learning: true, learned: null, resetAt: null };

/** How a Labo wants its suggestions scored, and what its answers taught. */
@Injectable()
export class ScoringSettingsService {
  constructor(@InjectRepository(ScoringSettings) private readonly settings: Repository<ScoringSettings>) {}

  async view(laboId: string): Promise<ScoringSettingsView> {
    return toView(await this.of(laboId));
  }

  /** What the next scoring uses. */
  async forScoring(laboId: string): Promise<{ weights: Weights; unlikelyShare: number }> {
    const choices = await this.of(laboId);
    return { weights: weightsOf(choices), unlikelyShare: choices.unlikelyShare };
  }

  async change(laboId: string, given: ChangeScoringSettings): Promise<ScoringSettingsView> {
    if (given.switchedOff.length === Object.keys(defaultWeights).length)
      throw new Refusal(422, 'Gardez au moins un critère : sans critère, rien ne peut être classé.');
    await this.settings.upsert({ laboId, ...given }, ['laboId']);
    return this.view(laboId);
  }

  /** Back to the usual weights: what was learned is forgotten, and the answers given until now teach nothing any more. */
  async reset(laboId: string): Promise<ScoringSettingsView> {
    await this.settings.upsert({ laboId, ...USUAL, resetAt: new Date() }, ['laboId']);
    return this.view(laboId);
  }

  /** Answers given before are forgotten. */
  async forgottenBefore(manager: EntityManager, laboId: string): Promise<Date | null> {
    return (await manager.findOneBy(ScoringSettings, { laboId }))?.resetAt ?? null;
  }

  async keepLearned(manager: EntityManager, laboId: string, learned: Learned | null): Promise<void> {
    await manager.upsert(ScoringSettings, { laboId, learned: learned as never }, ['laboId']);
  }

  private async of(laboId: string): Promise<Choices> {
    return (await this.settings.findOneBy({ laboId })) ?? USUAL;
  }
}

const weightsOf = ({ learning, learned, switchedOff }: Choices): Weights =>
  effectiveWeights({ learned: learning ? (learned?.weights ?? null) : null, switchedOff });

function toView(choices: Choices): ScoringSettingsView {
  const { switchedOff, unlikelyShare, learning, learned, resetAt } = choices;
  const weights = weightsOf(choices);
  return {
    criteria: Object.keys(defaultWeights)
      .map((code) => ({
        code,
        label: labelOfCriterion(code),
        weight: weights[code],
        usual: defaultWeights[code],
        switchedOff: switchedOff.includes(code),
      }))
      .sort((a, b) => b.usual - a.usual),
    unlikelyShare: Math.round(unlikelyShare * 1000) / 1000,
    learning,
    learned: learned && { reactions: learned.reactions, changes: learned.changes, at: learned.at },
    resetAt: resetAt?.toISOString() ?? null,
  };
}
