import { CONTENT_FIELDS, type ContentField, type ListingContent } from './listing-content.js';
import { type TextChange, wordChanges } from './word-changes.js';

export interface FieldChange {
  field: ContentField;
  changes: TextChange[];
}

/** Long texts are compared word by word; anything else is told before and after. */
const TEXTS: readonly ContentField[] = ['title', 'description', 'reciprocity'];

/** What differs between two versions, in the order of the form; `say` puts a field in words, empty for nothing. */
export function compareVersions(
  before: ListingContent,
  after: ListingContent,
  say: (field: ContentField, content: ListingContent) => string,
): FieldChange[] {
  return CONTENT_FIELDS.flatMap((field) => {
    const [was, is] = [say(field, before), say(field, after)];
    if (was === is) return [];
    return [{ field, changes: TEXTS.includes(field) ? wordChanges(was, is) : replaced(was, is) }];
  });
}

const replaced = (was: string, is: string): TextChange[] =>
  [
    { kind: 'removed' as const, text: was },
    { kind: 'added' as const, text: is },
  ].filter(({ text }) => text !== '');
