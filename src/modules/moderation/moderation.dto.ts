import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

export class ModerationParams {
  @IsUUID()
  laboId: string;

  @IsIn(['organisation', 'listing'])
  subject: 'organisation' | 'listing';

  @IsUUID()
  id: string;
}

export class Decide {
  @IsIn(['verified', 'refused', 'to_check'])
  decision: 'verified' | 'refused' | 'to_check';

  /** Needed with a refusal: the person reads it. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

export class ModerationFact {
  label: string;
  value: string;
}

/** One thing to look at, with what is needed to decide. */
export class ModerationItem {
  subject: 'organisation' | 'listing';
  id: string;
  organisationId: string;
  title: string;
  /** Kind and place, or the organisation and the side. */
  subtitle: string;
  text: string | null;
  facts: ModerationFact[];
  /** Advice on the wording; nothing forbids. */
  warnings: string[];
  /** Why it was refused before, when it comes back. */
  refusedBefore: string | null;
  since: string;
}

export class ModerationQueue {
  total: number;
  items: ModerationItem[];
}

/** Where an organisation stands, for its own people. */
export class VerificationView {
  verification: 'to_check' | 'verified' | 'refused';
  reason: string | null;
  decidedAt: string | null;
}
