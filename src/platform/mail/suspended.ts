/** A complaint or a mailbox that does not exist is enough; passing troubles add up over a month. */
export const TROUBLE_SCORES = { complaint: 10, hard_bounce: 5, soft_bounce: 1 } as const;
export const SUSPENDED_FROM = 5;
const COUNTED_FOR = { complaint: '10 years', hard_bounce: '1 year', soft_bounce: '30 days' } as const;

const cases = (values: Record<string, string | number>) =>
  Object.entries(values)
    .map(
      ([kind, value]) => `WHEN '${kind}' THEN ${typeof value === 'number' ? value : `interval '${value}'`}`,
    )
    .join(' ');

/** SQL: no mail but what somebody asks for this minute goes to an address that came back or complained too often. */
export const NOT_SUSPENDED = (address: string): string => `(
  SELECT coalesce(sum(CASE kind ${cases(TROUBLE_SCORES)} END), 0) FROM mail_trouble
  WHERE mail_trouble.address = ${address} AND at > now() - CASE kind ${cases(COUNTED_FOR)} END) < ${SUSPENDED_FROM}`;
