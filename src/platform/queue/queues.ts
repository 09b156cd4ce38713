/** Every queue of the product; a worker process that lacks a processor for one of them refuses to start. */
export const QUEUES = ['scoring', 'scheduling', 'digests'] as const;
export type QueueName = (typeof QUEUES)[number];
