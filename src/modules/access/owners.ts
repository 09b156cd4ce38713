import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { isUUID } from 'class-validator';
import { DataSource } from 'typeorm';
import type { Owner } from '../../platform/http/access-checks.js';
import { OBJECTS, type ObjectKind } from '../../platform/http/access-objects.js';

/** Finds whose an object is, among the rows the caller has in sight. */
@Injectable()
export class Owners {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** Null for what does not exist, or not for this caller. */
  async of(kind: ObjectKind, id: unknown): Promise<Owner | null> {
    if (typeof id !== 'string' || !isUUID(id)) return null;
    if (kind === 'labo') return { laboId: id, organisations: [], shown: true };
    const [row] = await this.database.query(OBJECTS[kind], [id]);
    return row ? { laboId: row.labo, organisations: row.organisations, shown: row.shown } : null;
  }
}
