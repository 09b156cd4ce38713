import { ValidateIf } from 'class-validator';

/** The field may be null, which says "nothing here"; anything else is checked by the decorators that follow. */
export const OrNull = () => ValidateIf((_: object, value: unknown) => value !== null);
