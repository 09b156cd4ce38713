import { Controller, Get } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Allow } from '../http/access.js';
import { Refusal } from '../http/refusal.js';
import { HealthStatus } from './health.dto.js';

@Controller('health')
export class HealthController {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** The process answers. */
  @Get('live')
  @Allow('public')
  live(): HealthStatus {
    return { status: 'ok' };
  }

  /** The process can do its work: the database answers. */
  @Get('ready')
  @Allow('public')
  async ready(): Promise<HealthStatus> {
    try {
      await this.database.query('SELECT 1');
      return { status: 'ok' };
    } catch {
      throw new Refusal(503, 'La base de données ne répond pas.');
    }
  }
}
