import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import type { FieldProblem } from '../../platform/http/problem.js';
import { Refusal } from '../../platform/http/refusal.js';
import { Correspondence } from './correspondence.service.js';
import { LaboCorrespondence } from './labo-correspondence.entity.js';
import type { CorrespondencePace } from './pace.dto.js';

const FIELDS = [
  'chaseDays',
  'reportDays',
  'closeDays',
  'officeFrom',
  'officeTo',
  'digestWeekday',
  'digestHour',
] as const;

/** When a Labo writes by itself, as its head sets it. */
@Injectable()
export class PaceService {
  constructor(
    private readonly correspondence: Correspondence,
    private readonly audit: Audit,
    @InjectDataSource() private readonly database: DataSource,
  ) {}

  async get(laboId: string): Promise<CorrespondencePace> {
    const kept = await this.correspondence.settings(laboId);
    return Object.fromEntries(FIELDS.map((field) => [field, kept[field]])) as unknown as CorrespondencePace;
  }

  async set(laboId: string, pace: CorrespondencePace): Promise<CorrespondencePace> {
    const problems = paceProblems(pace);
    if (problems.length > 0) throw new Refusal(422, 'Ces délais ne se suivent pas.', problems);
    const before = await this.get(laboId);
    const changed = FIELDS.filter((field) => before[field] !== pace[field]);
    if (changed.length === 0) return before;
    await this.database.transaction(async (manager) => {
      await manager.upsert(LaboCorrespondence, { laboId, ...pace }, ['laboId']);
      const object = { kind: 'labo', id: laboId };
      const details = { changed };
      await this.audit.record({ action: 'labo.changed', labos: [laboId], object, details }, manager);
    });
    return this.get(laboId);
  }
}

/** Each step comes after the one before; an office closes after it opens. */
export function paceProblems(pace: CorrespondencePace): FieldProblem[] {
  const { chaseDays, reportDays, closeDays, officeFrom, officeTo } = pace;
  const problems: FieldProblem[] = [];
  if (reportDays <= chaseDays)
    problems.push({ field: 'reportDays', message: `Après la relance : plus de ${chaseDays} jours.` });
  if (closeDays <= reportDays)
    problems.push({ field: 'closeDays', message: `Après ce message : plus de ${reportDays} jours.` });
  if (officeTo <= officeFrom) problems.push({ field: 'officeTo', message: `Après ${officeFrom} h.` });
  return problems;
}
