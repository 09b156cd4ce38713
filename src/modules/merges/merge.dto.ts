import { IsUUID } from 'class-validator';

export class MergeRequest {
  /** The profile that disappears into the one of the address. */
  @IsUUID()
  fromId: string;
}

export class MergedProfile {
  id: string;
  name: string;
  email: string | null;
}

export class MovedCount {
  label: string;
  count: number;
}

export class FilledValue {
  label: string;
  value: string;
}

export class MergePreview {
  into: MergedProfile;
  from: MergedProfile;
  /** What changes hands. */
  moves: MovedCount[];
  /** What the kept profile did not say, and learns from the other. */
  fills: FilledValue[];
}

export class MergeView {
  id: string;
  intoId: string;
  intoName: string;
  fromName: string;
  mergedAt: string;
  /** Until then it can be undone. */
  undoableUntil: string;
  undone: boolean;
}

export class MergeList {
  items: MergeView[];
}
