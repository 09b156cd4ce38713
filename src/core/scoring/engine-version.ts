/** Changes whenever a score could change: gates, criteria, lexicon, weights or the way of combining them. */
export const engineVersion = '1.2.0';
