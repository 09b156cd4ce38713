import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { explainWhyNot, type RunOutcome } from '../../core/scoring/explain-why-not.js';
import { contextOf } from '../../core/scoring/scoring-context.js';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { notFound } from '../../platform/http/refusal.js';
import type { Listing } from '../listings/listing.entity.js';
import { ListingsService } from '../listings/listings.service.js';
import { PER_NEED } from './labo-scoring.js';
import { ScoringSettingsService } from './scoring-settings.service.js';
import { Suggestion } from './suggestion.entity.js';
import { toScoringListing } from './to-scoring-input.js';
import type { NamedListing, NamedListingQuery, WhyNotAnswer } from './why-not.dto.js';

/** Why a need and an offer that the animator names were not brought together. */
@Injectable()
export class WhyNotService {
  constructor(
    @InjectRepository(Suggestion) private readonly suggestions: Repository<Suggestion>,
    private readonly listings: ListingsService,
    private readonly settings: ScoringSettingsService,
    private readonly gazetteer: Gazetteer,
  ) {}

  async explain(laboId: string, needId: string, offerId: string): Promise<WhyNotAnswer> {
    const asOf = new Date().toISOString().slice(0, 10);
    const [need, offer] = await Promise.all([
      this.find(laboId, needId, 'need'),
      this.find(laboId, offerId, 'offer'),
    ]);
    const published = await this.listings.publishedOf(laboId);
    const read = (listing: Listing) => toScoringListing(listing, this.gazetteer, asOf);
    const { weights } = await this.settings.forScoring(laboId);
    const context = contextOf(published.map(read), { asOf, weights });
    const outcome = await this.outcome(needId, offerId);
    const said = explainWhyNot(read(need), read(offer), context, outcome);
    return { ...said, need: named(need), offer: named(offer), ...this.before(need, offer, outcome, said) };
  }

  /** Listings to choose from, by a few words; the one already chosen among them. */
  async toChoose(laboId: string, { side, search = '', chosen }: NamedListingQuery): Promise<NamedListing[]> {
    const found = await this.listings.named(laboId, side, search.trim(), 20);
    if (chosen && !found.some(({ id }) => id === chosen)) {
      const own = await this.listings.inLabo(laboId, chosen);
      if (own?.side === side) found.unshift(own);
    }
    return found.map(named);
  }

  /** What stands before any score: a listing that is not published, or a refusal. */
  private before(need: Listing, offer: Listing, { status }: Outcome, said: { summary: string }) {
    const hidden = [need, offer].filter(({ status }) => status !== 'published');
    if (hidden.length > 0) {
      const which = hidden.map(({ side }) => (side === 'need' ? 'le besoin' : 'l’offre')).join(' et ');
      return {
        because: 'gate' as const,
        summary: `Cette rencontre n’est pas proposée : ${which} ${hidden.length > 1 ? 'ne sont pas publiés' : 'n’est pas publié'}${hidden.length === 1 && hidden[0].side === 'offer' ? 'e' : ''}.`,
      };
    }
    return status === 'refused'
      ? {
          because: 'refused' as const,
          summary: `L’une des deux organisations a écarté cette rencontre : elle n’est plus proposée. ${said.summary}`,
        }
      : {};
  }

  private async find(laboId: string, id: string, side: 'need' | 'offer'): Promise<Listing> {
    const listing = await this.listings.inLabo(laboId, id);
    if (listing?.side !== side)
      throw notFound(
        side === 'need' ? 'Ce besoin n’existe pas, ou plus.' : 'Cette offre n’existe pas, ou plus.',
      );
    return listing;
  }

  private async outcome(needId: string, offerId: string): Promise<Outcome> {
    const pair = await this.suggestions.findOneBy({ needId, offerId });
    const own = await this.suggestions.find({
      where: [
        { needId, status: 'open' },
        { offerId, status: 'open' },
      ],
      select: { needId: true, offerId: true, score: true },
    });
    const lowest = (scores: number[]) => (scores.length > 0 ? Math.min(...scores) : null);
    const ofNeed = own.filter((row) => row.needId === needId).map(({ score }) => score);
    const ofOffer = own.filter((row) => row.offerId === offerId).map(({ score }) => score);
    return {
      status: pair?.status ?? null,
      suggested: pair?.status === 'open',
      needThreshold: ofNeed.length >= PER_NEED ? lowest(ofNeed) : null,
      offerThreshold: lowest(ofOffer),
    };
  }
}

interface Outcome extends RunOutcome {
  status: Suggestion['status'] | null;
}

const named = ({ id, title, organisation }: Listing) => ({ id, title, organisation: organisation.name });
