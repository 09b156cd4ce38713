import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In } from 'typeorm';
import { type Feedback, learnWeights } from '../../core/scoring/learning/learn-weights.js';
import { MeetingNote } from '../events/meeting-note.entity.js';
import { Introduction } from '../introductions/introduction.entity.js';
import { ScoringSettingsService } from '../matching/scoring-settings.service.js';
import { Suggestion } from '../matching/suggestion.entity.js';
import { feedbackOfAnswers, feedbackOfNote } from './feedback.js';

/**
 * Brings a Labo's weights up to date with what its organisations answered and said of their meetings. Computed anew
 * each time, from everything since the last reset.
 */
@Injectable()
export class LearningService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly settings: ScoringSettingsService,
  ) {}

  async learn(laboId: string): Promise<void> {
    await this.database.transaction(async (manager) => {
      const since = await this.settings.forgottenBefore(manager, laboId);
      const feedback = [
        ...(await this.answers(manager, laboId, since)),
        ...(await this.meetings(manager, laboId, since)),
      ];
      const learned =
        feedback.length > 0 ? { ...learnWeights(feedback), at: new Date().toISOString() } : null;
      await this.settings.keepLearned(manager, laboId, learned);
    });
  }

  private async answers(manager: EntityManager, laboId: string, since: Date | null): Promise<Feedback[]> {
    const introductions = await manager.find(Introduction, {
      where: { laboId },
      relations: { suggestion: true },
    });
    return introductions.flatMap((introduction) => feedbackOfAnswers(introduction, since));
  }

  /** A note speaks of two organisations: of the best suggestion between them. */
  private async meetings(manager: EntityManager, laboId: string, since: Date | null): Promise<Feedback[]> {
    const notes = await manager.find(MeetingNote, {
      where: { laboId },
      relations: { author: true, partner: true },
    });
    const recent = notes.filter(({ writtenAt }) => since === null || writtenAt > since);
    if (recent.length === 0) return [];
    const organisations = recent.map(({ author }) => author.organisationId);
    const suggestions = await manager.find(Suggestion, {
      where: [
        { laboId, needOrganisationId: In(organisations) },
        { laboId, offerOrganisationId: In(organisations) },
      ],
      order: { score: 'ASC', id: 'ASC' },
    });
    const best = new Map(
      suggestions.map((one) => [pair(one.needOrganisationId, one.offerOrganisationId), one.parts]),
    );
    return recent.flatMap((note) => {
      const parts = best.get(pair(note.author.organisationId, note.partner.organisationId));
      return parts ? feedbackOfNote(note, parts) : [];
    });
  }
}

const pair = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
