/**
 * What a check answers: the normalised value, or a French sentence for the person who typed it and, when one
 * can be guessed, the values they probably meant.
 */
export type Checked<Value> =
  | { ok: true; value: Value }
  | { ok: false; message: string; suggestions?: readonly Value[] };

export const accepted = <Value>(value: Value): Checked<Value> => ({ ok: true, value });

export const refused = <Value>(message: string, suggestions?: readonly Value[]): Checked<Value> =>
  suggestions?.length ? { ok: false, message, suggestions } : { ok: false, message };
