/** A commune's INSEE code: five digits, or `2A`/`2B` and three in Corsica. */
export const INSEE_COMMUNE = /^(?:\d{5}|2[AB]\d{3})$/;
