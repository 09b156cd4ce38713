import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

export class DigestRunView {
  id: string;
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  /** 0 to 1. */
  progress: number;
  startedAt: string;
  finishedAt: string | null;
  error: string | null;
  period: string;
  /** Messages written by this run. */
  prepared: number;
  /** Of these, how many have left. */
  sent: number;
}

export class LatestDigestRun {
  run: DigestRunView | null;
  /** How many people would get a digest now. */
  waiting: number;
}

export class PreviewedMail {
  subject: string;
  html: string;
  text: string;
}

export class DigestPreview {
  /** Null when nobody has anything new. */
  mail: PreviewedMail | null;
}

export class DigestSettings {
  /** Nothing leaves by itself until somebody sends it. */
  @IsBoolean()
  held: boolean;

  /** A word of the Labo at the top of its digests. */
  @IsOptional()
  @IsString()
  @MaxLength(600, { message: 'Ce mot tient en 600 signes.' })
  paragraph: string | null;
}

export class DigestWord {
  @IsOptional()
  @IsString()
  @MaxLength(600)
  paragraph?: string;
}

/** What a message's link shows and changes, without signing in. */
export class MailPreferences {
  email: string;
  digest: 'daily' | 'weekly' | 'monthly' | 'never';
}

export class ChooseFrequency {
  @IsIn(['daily', 'weekly', 'monthly', 'never'])
  digest: 'daily' | 'weekly' | 'monthly' | 'never';
}

export class PressedAnswer {
  /** What was pressed in the message. */
  pressed: 'interested' | 'declined';
  /** What was answered before; null when nothing was. */
  answer: 'interested' | 'later' | 'declined' | null;
  introduced: boolean;
  title: string;
  organisationName: string;
  mine: string;
  summary: string;
  reasons: string[];
  path: string;
}

export class ConfirmAnswer {
  @IsOptional()
  @IsIn(['too_far', 'wrong_moment', 'not_our_subject', 'already_known', 'no_capacity', 'other'])
  reason?: 'too_far' | 'wrong_moment' | 'not_our_subject' | 'already_known' | 'no_capacity' | 'other';
}
