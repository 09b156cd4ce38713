/**
 * The columns an import understands. `header` is the canonical French header, the one our own exports and
 * templates write; `synonyms` are other spellings met in files, compared without accents, case, punctuation
 * or a trailing parenthesis.
 */
export interface ColumnDefinition<Field extends string = string> {
  field: Field;
  header: string;
  /** How the mapping screen names the column. */
  label: string;
  required: boolean;
  /** Several values may stand in one cell, separated by `|`, `,` or `;`. */
  multiple: boolean;
  synonyms: readonly string[];
}

/** One column, optional and of one value unless said. */
export const column = <Field extends string>(
  field: Field,
  header: string,
  label: string,
  synonyms: readonly string[],
  flags: { required?: boolean; multiple?: boolean } = {},
): ColumnDefinition<Field> => ({
  field,
  header,
  label,
  synonyms,
  required: flags.required ?? false,
  multiple: flags.multiple ?? false,
});
