import { ArrayMaxSize, IsArray, IsInt, IsString, MaxLength, Min } from 'class-validator';

export class TopicMinutes {
  id: string;
  title: string;
  table: number | null;
  /** Who writes. */
  scribe: string;
  minutes: string;
  /** What should follow, one sentence each. */
  leads: string[];
  /** One more with every change. */
  revision: number;
}

/** What was said at each table of a forum ouvert or of working groups. */
export class EventMinutes {
  eventId: string;
  name: string;
  topics: TopicMinutes[];
}

export class TopicMinutesInput {
  /** The revision that was read. */
  @IsInt()
  @Min(0)
  revision: number;

  @IsString()
  @MaxLength(120, { message: 'Cent vingt signes au plus.' })
  scribe: string;

  @IsString()
  @MaxLength(10_000, { message: 'Dix mille signes au plus.' })
  minutes: string;

  @IsArray()
  @ArrayMaxSize(30, { message: 'Trente suites au plus.' })
  @IsString({ each: true })
  @MaxLength(300, { each: true, message: 'Trois cents signes au plus par suite.' })
  leads: string[];
}
