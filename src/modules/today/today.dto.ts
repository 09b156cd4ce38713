export class LaboFigures {
  organisations: number;
  needs: number;
  offers: number;
  suggestions: number;
}

export class LaboView {
  id: string;
  name: string;
  slug: string;
  houseRules: string[];
  figures: LaboFigures;
}

export class LaboList {
  items: LaboView[];
}

export class TaskLink {
  type: 'suggestion' | 'organisation' | 'listing' | 'event' | 'organisations';
  id: string;
}

export class TodayTask {
  id: string;
  kind: 'introduce' | 'call' | 'verify' | 'no_suggestion' | 'event';
  title: string;
  subtitle: string | null;
  reason: string;
  phone: string | null;
  person: string | null;
  link: TaskLink;
  /** How long it takes. */
  minutes: number;
}

export class NextEvent {
  id: string;
  name: string;
  startsAt: string;
  daysLeft: number;
  registered: number;
  scheduleState: 'none' | 'draft' | 'published';
}

export class MonthFigure {
  label: string;
  value: number;
  /** Compared with the thirty days before. */
  delta: number | null;
}

export class Today {
  /** YYYY-MM-DD. */
  date: string;
  minutes: number;
  tasks: TodayTask[];
  event: NextEvent | null;
  month: MonthFigure[];
}
