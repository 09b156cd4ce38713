/** What the embedded services are asked for, and what they answer. */

export interface ServicesRequest {
  home: string;
  /** Own data that disappears at the end, beside the kept data. */
  fresh: boolean;
  postgres: boolean;
  redis: boolean;
}

export interface ServicesAnswer {
  databaseUrl: string | null;
  redisUrl: string | null;
  /** What was started or joined, in words for the start-up line. */
  notes: string[];
}

export type ServicesReport = ServicesAnswer | { failure: string };
