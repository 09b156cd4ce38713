import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { Config } from '../../platform/config/config.js';
import { asSystem, inLabo } from '../../platform/database/scope.js';
import { notFound } from '../../platform/http/refusal.js';
import type { Labo } from '../labos/labo.entity.js';
import { LaboLogos } from '../labos/labo-logos.service.js';
import { territoryInWords } from '../labos/labo-territory.js';
import { LabosService } from '../labos/labos.service.js';
import { Listing } from '../listings/listing.entity.js';
import { whereFilters, whereWords } from '../listings/search-conditions.js';
import type { Showcase, ShowcaseQuery } from './showcase.dto.js';
import { toPublicListing } from './to-public-listing.js';

/** Enough for one page that is read from top to bottom. */
const MOST = 100;

/** What a Labo shows to everybody: the needs and offers whose authors agreed, and nothing else. */
@Injectable()
export class ShowcaseService {
  constructor(
    @InjectRepository(Listing) private readonly listings: Repository<Listing>,
    private readonly labos: LabosService,
    private readonly logos: LaboLogos,
    private readonly gazetteer: Gazetteer,
    private readonly config: Config,
  ) {}

  get homeUrl(): string {
    return this.config.http.publicUrl;
  }

  async of(slug: string, asked: ShowcaseQuery): Promise<Showcase> {
    const showcase = await this.find(slug, asked);
    if (!showcase) throw notFound('Ce Labo n’existe pas.');
    return showcase;
  }

  async find(slug: string, asked: ShowcaseQuery): Promise<Showcase | null> {
    // Nobody is known on a public page, so the Labo is found first, by its address.
    const labo = await asSystem('installation', () => this.labos.bySlug(slug));
    if (!labo) return null;
    const [listings, logo] = await inLabo(labo.id, () =>
      Promise.all([this.agreed(labo, asked), this.logos.pathOf(labo)]),
    );
    return {
      name: labo.name,
      slug: labo.slug,
      houseRules: labo.houseRules,
      colour: labo.colour,
      logo,
      territory: territoryInWords(labo, this.gazetteer),
      url: `${this.homeUrl}/labos/${labo.slug}`,
      homeUrl: this.homeUrl,
      asked,
      listings: listings.map((listing) => toPublicListing(listing, this.gazetteer, labo.themeLabels)),
    };
  }

  async logo(slug: string): Promise<Buffer> {
    const labo = await asSystem('installation', () => this.labos.bySlug(slug));
    const logo = labo && (await inLabo(labo.id, () => this.logos.read(labo.id)));
    if (!logo) throw notFound('Ce Labo n’a pas de logo.');
    return logo.content;
  }

  private agreed(labo: Labo, asked: ShowcaseQuery): Promise<Listing[]> {
    const query = this.listings
      .createQueryBuilder('listing')
      .innerJoinAndSelect('listing.organisation', 'organisation')
      .where('listing.laboId = :laboId', { laboId: labo.id })
      .andWhere(`listing.status = 'published' AND listing.public_consent`)
      .andWhere(`organisation.verification <> 'refused'`);
    whereWords(query, asked.q, false);
    whereFilters(query, { side: asked.side || undefined, type: asked.type || undefined }, this.gazetteer);
    return query
      .orderBy('listing.publishedAt', 'DESC', 'NULLS LAST')
      .addOrderBy('listing.id')
      .limit(MOST)
      .getMany();
  }
}
