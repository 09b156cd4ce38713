/** Every queue of the product; the worker's module names a processor for each. */
export const QUEUES = [
  'scoring',
  'scoring-shard',
  'rescoring',
  'learning',
  'scheduling',
  'digests',
  'imports',
  'sign-in-links',
] as const;
export type QueueName = (typeof QUEUES)[number];
