import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { MeetingView } from '../event.dto.js';

export class EditInput {
  @IsIn(['move', 'swap', 'lock', 'add', 'remove'])
  kind: 'move' | 'swap' | 'lock' | 'add' | 'remove';

  /** The meeting concerned; for `add`, the one to be made, or none. */
  @IsOptional()
  @IsUUID()
  meetingId?: string;

  @IsOptional()
  @IsUUID()
  otherId?: string;

  @IsOptional()
  @IsInt()
  round?: number;

  @IsOptional()
  @IsInt()
  table?: number;

  /** Registrations, for `add`. */
  @IsOptional()
  @IsUUID()
  associationId?: string;

  @IsOptional()
  @IsUUID()
  companyId?: string;

  @IsOptional()
  @IsBoolean()
  locked?: boolean;
}

export class ScheduleEditInput {
  /** Chosen by the sender: the same edit sent twice counts once. */
  @IsUUID()
  key: string;

  /** The timetable and version this was decided on. */
  @IsUUID()
  scheduleId: string;

  @IsInt()
  version: number;

  @ValidateNested()
  @Type(() => EditInput)
  edit: EditInput;
}

export class ScheduleEdited {
  scheduleId: string;
  version: number;
  /** Takes the edit back. */
  undo: EditInput;
  /** Meetings as they are now. */
  touched: MeetingView[];
  removed: string[];
  /** « Halte Répit et Imprimerie Zorn : du tour 4 au tour 6 ». */
  words: string;
}

export class EditCheckInput {
  @IsUUID()
  scheduleId: string;

  @ValidateNested()
  @Type(() => EditInput)
  edit: EditInput;
}

export class FreePlace {
  round: number;
  table: number;
}

export class EditCheck {
  allowed: boolean;
  /** What stands in the way, or what to know; empty when all is well. */
  messages: string[];
  /** Where it could go instead. */
  places: FreePlace[];
  /** The meeting it may change places with. */
  swapWith: string | null;
}

export class Editor {
  name: string;
  me: boolean;
}

export class ScheduleNews {
  scheduleId: string | null;
  version: number;
  editors: Editor[];
  /** What was done last, and by whom. */
  last: string | null;
}
