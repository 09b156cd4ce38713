import { Injectable } from '@nestjs/common';
import { Config } from './config.js';

/** What time it is for the product's rules. `TANDEM_NOW` sets another day when a process starts; it then goes on. */
@Injectable()
export class Clock {
  private readonly shift: number;

  constructor(config: Config) {
    this.shift = config.startsAt ? config.startsAt.getTime() - Date.now() : 0;
  }

  now(): Date {
    return new Date(Date.now() + this.shift);
  }
}
