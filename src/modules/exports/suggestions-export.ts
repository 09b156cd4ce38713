import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { labelOfPartnershipType } from '../../core/taxonomy/partnership-types.js';
import { Introduction } from '../introductions/introduction.entity.js';
import { SuggestionListsService } from '../introductions/suggestion-lists.service.js';
import { Suggestion } from '../matching/suggestion.entity.js';
import type { ExportQuery } from './export.dto.js';
import { column, dayCell, type ExportList, phoneCell } from './export-list.js';
import { inOrder } from './in-order.js';

interface Row {
  suggestion: Suggestion;
  introduction: Introduction | null;
}

const LISTINGS = { need: { organisation: true }, offer: { organisation: true } } as const;
const answers: Record<string, string> = { interested: 'Intéressé', later: 'Plus tard', declined: 'Non' };
const answer = (given: string | null | undefined): string | null =>
  given ? (answers[given] ?? given) : null;

const columns = [
  column<Row>('Besoin', ({ suggestion }) => suggestion.need.title),
  column<Row>('Qui cherche', ({ suggestion }) => suggestion.need.organisation.name),
  column<Row>('Offre', ({ suggestion }) => suggestion.offer.title),
  column<Row>('Qui propose', ({ suggestion }) => suggestion.offer.organisation.name),
  column<Row>('Type de partenariat', ({ suggestion }) => labelOfPartnershipType(suggestion.partnershipType)),
  column<Row>('Score', ({ suggestion }) => Math.round(suggestion.score * 100)),
  column<Row>('Distance (km)', ({ suggestion }) =>
    suggestion.distanceKm === null ? null : Math.round(suggestion.distanceKm),
  ),
  column<Row>('Réponse de qui cherche', ({ introduction }) => answer(introduction?.needAnswer)),
  column<Row>('Réponse de qui propose', ({ introduction }) => answer(introduction?.offerAnswer)),
  column<Row>('Mise en relation le', ({ introduction }) => dayCell(introduction?.introducedAt ?? null)),
];
const contact =
  (side: 'need' | 'offer') =>
  ({ suggestion }: Row) => {
    const { referentName, email, phone } = suggestion[side].organisation;
    return [referentName, email, phoneCell(phone)].filter(Boolean).join(', ');
  };

/** The open suggestions of the Labo. */
@Injectable()
export class SuggestionsExport implements ExportList<Row> {
  readonly title: string = 'Suggestions';
  readonly columns: ExportList<Row>['columns'] = columns;

  constructor(
    @InjectDataSource() protected readonly database: DataSource,
    protected readonly lists: SuggestionListsService,
  ) {}

  ids(laboId: string, { search, type }: ExportQuery): Promise<string[]> {
    return this.lists.idsFoundInLabo(laboId, { search, type });
  }

  async rows(laboId: string, ids: readonly string[]): Promise<Row[]> {
    const suggestions = await inOrder(this.database.getRepository(Suggestion), laboId, ids, LISTINGS);
    const found = await this.database.getRepository(Introduction).findBy({ suggestionId: In([...ids]) });
    const introductions = new Map(found.map((one) => [one.suggestionId, one]));
    return suggestions.map((suggestion) => ({
      suggestion,
      introduction: introductions.get(suggestion.id) ?? null,
    }));
  }
}

/** Every pair that somebody answered or the Labo introduced, or those of one state, with whom to call. */
@Injectable()
export class IntroductionsExport extends SuggestionsExport {
  override readonly title = 'Mises en relation';
  override readonly columns = [
    ...columns,
    column<Row>('Contact de qui cherche', contact('need')),
    column<Row>('Contact de qui propose', contact('offer')),
  ];

  override async ids(laboId: string, { state }: ExportQuery): Promise<string[]> {
    const rows: { id: string }[] = await this.database.query(
      `SELECT suggestion_id AS id FROM introduction
       WHERE labo_id = $1 AND ($2::text IS NULL OR state = $2)
       ORDER BY introduced_at DESC NULLS LAST, suggestion_id`,
      [laboId, state ?? null],
    );
    return rows.map(({ id }) => id);
  }
}
