import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { formatPhone } from '../../core/identifiers/phone.js';
import type { Side } from '../../core/scoring/types.js';
import { labelOfPartnershipType } from '../../core/taxonomy/partnership-types.js';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import type { Block, LetterButton } from '../../platform/mail/letters/letter.js';
import { Labo } from '../labos/labo.entity.js';
import { Correspondence } from '../letters/correspondence.service.js';
import { recipientsOf } from '../letters/recipients.js';
import type { Listing } from '../listings/listing.entity.js';
import { Suggestion } from '../matching/suggestion.entity.js';
import type { Organisation } from '../organisations/organisation.entity.js';
import { communeName } from '../organisations/to-organisation-dto.js';
import { firstQuestions } from './first-questions.js';
import { excerpt } from './to-suggestion-card.js';

/** How two organisations came to be introduced. */
export type How = 'both-said-yes' | 'by-the-labo';

const nameOf = ({ usualName, name }: Organisation): string => usualName ?? name;

/** What the two sides of a suggestion are told; `need`, `offer` and their organisations must be loaded. */
@Injectable()
export class IntroductionLetters {
  constructor(
    private readonly correspondence: Correspondence,
    private readonly gazetteer: Gazetteer,
  ) {}

  /** To everybody of both sides: whom to call, the two texts, what to ask first. */
  async introduce(manager: EntityManager, suggestion: Suggestion, how: How): Promise<void> {
    for (const side of ['need', 'offer'] as const) {
      const { mine, theirs } = sidesOf(suggestion, side);
      const [me, them] = [nameOf(mine.organisation), nameOf(theirs.organisation)];
      const path = `/mises-en-relation/${suggestion.id}`;
      const comment =
        how === 'both-said-yes'
          ? `${me} et ${them} ont toutes les deux dit oui : les contacts sont ouverts.`
          : `Nous pensons que ${me} et ${them} ont intérêt à se parler, et avons prévenu les deux.`;
      const questions = firstQuestions(suggestion.partnershipType).map((text) => [{ text }]);
      const blocks: Record<string, Block[]> = {
        contacts: [this.contactCard(theirs.organisation), this.contactCard(mine.organisation)],
        deux_textes: [this.listingCard(theirs), this.listingCard(mine)],
        questions: [{ is: 'list', ordered: true, items: questions }],
        bouton: [this.button('Ouvrir la mise en relation', path, them)],
      };
      const summary = `${them} : les contacts sont ouverts.`;
      await this.tellSide(manager, suggestion, side, {
        kind: 'introduction',
        path,
        summary,
        comment,
        blocks,
      });
    }
  }

  /** To the side that has not answered, once. */
  async chase(manager: EntityManager, suggestion: Suggestion, silent: Side): Promise<void> {
    const { mine, theirs } = sidesOf(suggestion, silent);
    const path = cardPath(suggestion.id, mine.organisationId);
    const them = nameOf(theirs.organisation);
    await this.tellSide(manager, suggestion, silent, {
      kind: 'chase',
      path,
      summary: `Un oui ouvre les contacts ; un non reste entre nous.`,
      blocks: { piste: [this.listingCard(theirs)], bouton: [this.button('Répondre', path, them)] },
    });
  }

  /** To the side that waits: no answer yet, and other ways to go. */
  async report(
    manager: EntityManager,
    suggestion: Suggestion,
    waiting: Side,
    others: Suggestion[],
  ): Promise<void> {
    const { mine } = sidesOf(suggestion, waiting);
    const path = suggestionsPath(mine.organisationId);
    const cards = others.map((other) =>
      this.listingCard(sidesOf(other, sideOf(other, mine.organisationId)).theirs),
    );
    const links: LetterButton[] = others.map((other) => {
      const { theirs } = sidesOf(other, sideOf(other, mine.organisationId));
      const href = this.correspondence.page(cardPath(other.id, mine.organisationId));
      return { label: `Voir ${nameOf(theirs.organisation)}`, href, about: theirs.title, look: 'plain' };
    });
    const heading: Block = { is: 'heading', text: 'En attendant, voici d’autres pistes' };
    await this.tellSide(manager, suggestion, waiting, {
      kind: 'report',
      path,
      summary: others.length > 0 ? 'Voici d’autres pistes en attendant.' : 'Nous vous tenons au courant.',
      blocks: {
        autres_pistes: others.length > 0 ? [heading, ...cards, { is: 'buttons', items: links }] : [],
        bouton: [this.button('Voir toutes les pistes', path, nameOf(mine.organisation))],
      },
    });
  }

  /** To the side that waited. */
  async close(manager: EntityManager, suggestion: Suggestion, waiting: Side): Promise<void> {
    const { mine } = sidesOf(suggestion, waiting);
    const path = suggestionsPath(mine.organisationId);
    await this.tellSide(manager, suggestion, waiting, {
      kind: 'close',
      path,
      summary: 'Vous n’avez plus à attendre cette réponse.',
      blocks: { bouton: [this.button('Voir les autres pistes', path, nameOf(mine.organisation))] },
    });
  }

  private async tellSide(
    manager: EntityManager,
    suggestion: Suggestion,
    side: Side,
    said: { kind: string; path: string; summary: string; comment?: string; blocks: Record<string, Block[]> },
  ): Promise<void> {
    const { mine, theirs } = sidesOf(suggestion, side);
    const labo = await manager.findOneByOrFail(Labo, { id: suggestion.laboId });
    const organisationName = nameOf(mine.organisation);
    for (const to of await recipientsOf(manager, mine.organisationId))
      await this.correspondence.tell(manager, {
        ...said,
        labo,
        to,
        organisationName,
        texts: {
          prenom: to.firstName,
          labo: labo.name,
          mon_organisation: organisationName,
          autre_organisation: nameOf(theirs.organisation),
          comment: said.comment ?? '',
        },
      });
  }

  private contactCard(organisation: Organisation): Block {
    const { referentName, referentFunction, email, phone } = organisation;
    return {
      is: 'card',
      type: null,
      label: null,
      heading: referentName ?? nameOf(organisation),
      quiet: [referentFunction, nameOf(organisation)].filter(Boolean).join(' · '),
      lines: [phone && formatPhone(phone), email].filter((line): line is string => Boolean(line)),
    };
  }

  private listingCard(listing: Listing): Block {
    const type = listing.partnershipTypes[0] ?? null;
    const commune = communeName(this.gazetteer, listing.communeCode ?? listing.organisation.communeCode);
    return {
      is: 'card',
      type,
      label: type && labelOfPartnershipType(type),
      heading: listing.title,
      quiet: [listing.side === 'need' ? 'Besoin' : 'Offre', nameOf(listing.organisation), commune]
        .filter(Boolean)
        .join(' · '),
      lines: [excerpt(listing.description)],
    };
  }

  private button(label: string, path: string, about: string): Block {
    return { is: 'buttons', items: [{ label, href: this.correspondence.page(path), about, look: 'main' }] };
  }
}

export const sideOf = (suggestion: Suggestion, organisationId: string): Side =>
  suggestion.needOrganisationId === organisationId ? 'need' : 'offer';

const sidesOf = ({ need, offer }: Suggestion, side: Side) =>
  side === 'need' ? { mine: need, theirs: offer } : { mine: offer, theirs: need };

const cardPath = (id: string, organisationId: string) => `/suggestions/${id}?organisation=${organisationId}`;
const suggestionsPath = (organisationId: string) => `/suggestions?organisation=${organisationId}`;
