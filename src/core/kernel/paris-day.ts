const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day an instant falls on in the Labos' own time, as YYYY-MM-DD. */
export const parisDay = (instant: Date): string => parts.format(instant);
