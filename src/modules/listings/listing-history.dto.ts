export class TextChangeView {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

export class FieldChangeView {
  /** Name of the field in the listing's form. */
  field: string;
  changes: TextChangeView[];
}

export class VersionView {
  version: number;
  authorName: string;
  at: string;
  /** The first publication, compared with nothing. */
  first: boolean;
  changes: FieldChangeView[];
}

export class VersionList {
  items: VersionView[];
}
