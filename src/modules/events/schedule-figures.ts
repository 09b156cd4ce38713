/** What an animator wants to know of a timetable, kept with it. */
export interface ScheduleFigures {
  meetings: number;
  /** Share of expressed wishes that are held, 0 to 1; null when nobody wished. */
  wishesMetShare: number | null;
  /** "à 0,3 % du maximum possible" */
  boundText: string;
  fewestMeetings: number;
  gaps: number;
  gapsPerParticipant: number;
  tableMoves: number;
  /** Broken rules, 0 for a valid timetable. */
  broken: number;
}
