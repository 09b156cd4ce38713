import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../demo/api-client.js';

export interface Cast {
  address: string;
  laboId: string;
  animator: ApiClient;
  /** Somebody without a session. */
  anybody: ApiClient;
}

export interface Scale {
  associations: number;
  companies: number;
  associationPlaces: number;
  companyPlaces: number;
  rounds: number;
  late: number;
  walkIns: number;
  absentShare: number;
  phones: number;
  /** Between two questions of a phone. */
  phoneEveryMs: number;
}

export const FULL: Scale = {
  associations: 90,
  companies: 70,
  associationPlaces: 80,
  companyPlaces: 64,
  rounds: 8,
  late: 8,
  walkIns: 5,
  absentShare: 0.12,
  phones: 450,
  phoneEveryMs: 5_000,
};

export const SHORT: Scale = {
  associations: 14,
  companies: 12,
  associationPlaces: 12,
  companyPlaces: 10,
  rounds: 3,
  late: 2,
  walkIns: 1,
  absentShare: 0.12,
  phones: 20,
  phoneEveryMs: 1_000,
};

export interface Attendee {
  link: string;
  registrationId: string;
  name: string;
}

export const aKey = () => randomUUID();
