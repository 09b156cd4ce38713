import { ApiProperty } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsBoolean, IsIn, IsNumber, Max, Min } from 'class-validator';
import { defaultWeights } from '../../core/scoring/weights.js';

export const LEAST_UNLIKELY = 0;
export const MOST_UNLIKELY = 0.2;

const CRITERIA = Object.keys(defaultWeights);

export class ScoringCriterionView {
  @ApiProperty({ enum: CRITERIA })
  code: string;
  label: string;
  /** What it counts for in the next scoring, 0 to 1; the list sums to 1. */
  weight: number;
  /** What it counts for in a Labo that changed nothing. */
  usual: number;
  switchedOff: boolean;
}

export class WeightChangeView {
  criterion: string;
  /** 0 to 1. */
  before: number;
  after: number;
  because: string;
}

export class LearnedView {
  /** How many answers were read. */
  reactions: number;
  changes: WeightChangeView[];
  at: string;
}

export class ScoringSettingsView {
  criteria: ScoringCriterionView[];
  /** Share of *rencontres improbables*, 0 to 0.2. */
  unlikelyShare: number;
  /** Whether what was learned is used. */
  learning: boolean;
  /** Null until somebody has answered. */
  learned: LearnedView | null;
  /** When the Labo last asked that earlier answers be forgotten. */
  resetAt: string | null;
}

export class ChangeScoringSettings {
  @IsArray()
  @ArrayUnique()
  @IsIn(CRITERIA, { each: true })
  switchedOff: string[];

  @IsNumber()
  @Min(LEAST_UNLIKELY)
  @Max(MOST_UNLIKELY)
  unlikelyShare: number;

  @IsBoolean()
  learning: boolean;
}
