import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { notFound } from '../../platform/http/refusal.js';
import { Labo } from './labo.entity.js';
import { LaboStaff } from './labo-staff.entity.js';

@Injectable()
export class LabosService {
  constructor(
    @InjectRepository(Labo) private readonly labos: Repository<Labo>,
    @InjectRepository(LaboStaff) private readonly staff: Repository<LaboStaff>,
  ) {}

  async get(id: string): Promise<Labo> {
    const labo = await this.labos.findOneBy({ id });
    if (!labo) throw notFound('Ce Labo n’existe pas.');
    return labo;
  }

  /** Its own words for themes; none for a Labo that is not in sight. */
  async themeLabelsOf(id: string): Promise<Record<string, string>> {
    const labo = await this.labos.findOne({ where: { id }, select: { id: true, themeLabels: true } });
    return labo?.themeLabels ?? {};
  }

  bySlug(slug: string): Promise<Labo | null> {
    return this.labos.findOneBy({ slug });
  }

  all(): Promise<Labo[]> {
    return this.labos.find({ order: { name: 'ASC' } });
  }

  create(labo: Pick<Labo, 'slug' | 'name' | 'departements' | 'senderName' | 'houseRules'>): Promise<Labo> {
    return this.labos.save(this.labos.create(labo));
  }

  async addStaff(laboId: string, accountId: string, role: LaboStaff['role']): Promise<void> {
    await this.staff.upsert({ laboId, accountId, role }, ['laboId', 'accountId']);
  }

  placesOf(accountId: string): Promise<LaboStaff[]> {
    return this.staff.find({ where: { accountId }, relations: { labo: true } });
  }

  /** Names of the Labos whose other staff would be left without this person at their head. */
  async ledOnlyBy(accountId: string): Promise<string[]> {
    const rows = await this.labos.query(
      `SELECT labo.name FROM labo_staff mine JOIN labo ON labo.id = mine.labo_id
       WHERE mine.account_id = $1 AND mine.role = 'head'
         AND NOT EXISTS (SELECT 1 FROM labo_staff other WHERE other.labo_id = mine.labo_id
           AND other.account_id <> $1 AND other.role = 'head')`,
      [accountId],
    );
    return rows.map(({ name }: { name: string }) => name);
  }
}
