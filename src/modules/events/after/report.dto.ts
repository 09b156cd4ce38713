import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsUUID, ValidateNested } from 'class-validator';
import { NoteInput } from '../agenda/my-agenda.dto.js';

export class ReportCount {
  code: string;
  label: string;
  count: number;
}

export class ReportMeeting {
  round: number;
  table: number;
  associationId: string;
  companyId: string;
  association: string;
  company: string;
  partnershipType: string | null;
  outcome: 'follow_up' | 'one_sided' | 'maybe' | 'no' | 'no_show' | 'disputed' | 'unknown';
  associationAnswer: 'follow_up' | 'maybe' | 'no' | null;
  companyAnswer: 'follow_up' | 'maybe' | 'no' | null;
}

/** What an event gave, for those who pay for it. */
export class EventReport {
  eventId: string;
  name: string;
  startsAt: string;
  place: string;
  registered: number;
  present: number;
  absent: number;
  walkIns: number;
  associations: number;
  companies: number;
  planned: number;
  held: number;
  noShow: number;
  followUps: number;
  oneSided: number;
  /** Share of wishes that met, 0 to 1; null when nobody wished. */
  wishesMet: number | null;
  /** Said by at least one side. */
  told: number;
  byType: ReportCount[];
  byTerritory: ReportCount[];
  verbatims: string[];
  meetings: ReportMeeting[];
}

export class PaperResult extends NoteInput {
  @IsUUID()
  authorId: string;
}

/** Results written on paper, entered by the staff. */
export class PaperResults {
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => PaperResult)
  entries: PaperResult[];
}

export class MailsPosted {
  posted: number;
}
