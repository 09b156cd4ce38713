import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type EntityManager, Repository, type SelectQueryBuilder } from 'typeorm';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { type Actor, isMemberOf, isStaffOf } from '../../platform/http/access.js';
import { PAGE_SIZE, pageOf } from '../../platform/http/page.dto.js';
import { notFound } from '../../platform/http/refusal.js';
import { LabosService } from '../labos/labos.service.js';
import type { OrganisationPage, OrganisationProfile, OrganisationQuery } from './organisation.dto.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationMember } from './organisation-member.entity.js';
import { toOrganisationProfile, toOrganisationRow } from './to-organisation-dto.js';

@Injectable()
export class OrganisationsService {
  constructor(
    @InjectRepository(Organisation) private readonly organisations: Repository<Organisation>,
    @InjectRepository(OrganisationMember) private readonly members: Repository<OrganisationMember>,
    private readonly labos: LabosService,
    private readonly gazetteer: Gazetteer,
  ) {}

  membershipsOf(accountId: string): Promise<OrganisationMember[]> {
    return this.members.find({ where: { accountId }, relations: { organisation: { labo: true } } });
  }

  /** Its Labo, or null for an organisation that does not exist. */
  async laboOf(id: string): Promise<string | null> {
    const organisation = await this.organisations.findOne({
      where: { id },
      select: { id: true, laboId: true },
    });
    return organisation?.laboId ?? null;
  }

  async get(id: string): Promise<Organisation> {
    const organisation = await this.organisations.findOneBy({ id });
    if (!organisation) throw notFound('Cette organisation n’existe pas, ou plus.');
    return organisation;
  }

  /** The profile, to anybody of the same Labo; contacts only to its own people and the Labo's staff. */
  async profile(id: string, actor: Actor): Promise<OrganisationProfile> {
    const organisation = await this.get(id);
    const { laboId } = organisation;
    const insider = isStaffOf(actor, laboId) || isMemberOf(actor, id);
    const neighbour = actor.memberships.some((place) => place.laboId === laboId);
    if (!insider && !neighbour) throw notFound('Cette organisation n’existe pas, ou plus.');
    const labels = await this.labos.themeLabelsOf(laboId);
    return toOrganisationProfile(organisation, this.gazetteer, insider, labels);
  }

  /** A Labo's organisations by name; the search copes with accents, ligatures and small slips. */
  async list(query: OrganisationQuery): Promise<OrganisationPage> {
    const { page } = query;
    const [items, total] = await this.found(query)
      .offset((page - 1) * PAGE_SIZE)
      .limit(PAGE_SIZE)
      .getManyAndCount();
    const published = await this.countPublished(items.map(({ id }) => id));
    return pageOf(
      items.map((organisation) =>
        toOrganisationRow(organisation, this.gazetteer, published.get(organisation.id) ?? 0),
      ),
      total,
      page,
    );
  }

  /** Every organisation the same list shows on all its pages, in its order. */
  async idsFound(query: Omit<OrganisationQuery, 'page'>): Promise<string[]> {
    const rows = await this.found(query, ['organisation.id', 'organisation.name']).getMany();
    return rows.map(({ id }) => id);
  }

  private found(
    { laboId, search, kind }: Omit<OrganisationQuery, 'page'>,
    columns = ['organisation'],
  ): SelectQueryBuilder<Organisation> {
    const query = this.organisations
      .createQueryBuilder('organisation')
      .select(columns)
      .where('organisation.laboId = :laboId', { laboId });
    if (kind) query.andWhere('organisation.kind = :kind', { kind });
    if (search?.trim()) {
      query
        .andWhere(
          `(organisation.search @@ websearch_to_tsquery('french_plain', :search)
            OR plain(organisation.name) LIKE '%' || plain(:search) || '%'
            OR plain(:search) <% plain(organisation.name))`,
          { search: search.trim() },
        )
        .addSelect('word_similarity(plain(:search), plain(organisation.name))', 'likeness')
        .orderBy('likeness', 'DESC');
    }
    return query.addOrderBy('organisation.name').addOrderBy('organisation.id');
  }

  /** How many needs and offers each has on line, from the table of a later module: a count, no more. */
  private async countPublished(ids: string[]): Promise<Map<string, number>> {
    const rows: { id: string; count: number }[] = await this.organisations.query(
      `SELECT organisation_id AS id, count(*)::int AS count FROM listing
       WHERE organisation_id = ANY ($1) AND status = 'published' GROUP BY organisation_id`,
      [ids],
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }

  countOf(laboId: string): Promise<number> {
    return this.organisations.countBy({ laboId });
  }

  async addMember(
    manager: EntityManager,
    member: Omit<OrganisationMember, 'organisation' | 'account'>,
  ): Promise<void> {
    await manager.upsert(OrganisationMember, member, ['organisationId', 'accountId']);
  }

  /** Names of the organisations whose other members would be left without this person at their head. */
  async ledOnlyBy(accountId: string): Promise<string[]> {
    const rows = await this.organisations.query(
      `SELECT organisation.name FROM organisation_member mine
       JOIN organisation ON organisation.id = mine.organisation_id
       WHERE mine.account_id = $1 AND mine.role = 'head'
         AND EXISTS (SELECT 1 FROM organisation_member other
           WHERE other.organisation_id = mine.organisation_id AND other.account_id <> $1)
         AND NOT EXISTS (SELECT 1 FROM organisation_member other WHERE other.organisation_id = mine.organisation_id
           AND other.account_id <> $1 AND other.role = 'head')`,
      [accountId],
    );
    return rows.map(({ name }: { name: string }) => name);
  }
}
