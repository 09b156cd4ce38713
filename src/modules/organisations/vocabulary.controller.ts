import { Controller, Get, Query } from '@nestjs/common';
import { budgetBrackets } from '../../core/taxonomy/budget-brackets.js';
import { consents } from '../../core/taxonomy/consents.js';
import { languages } from '../../core/taxonomy/languages.js';
import { legalCategories } from '../../core/taxonomy/legal-categories.js';
import { modalities } from '../../core/taxonomy/modalities.js';
import { objectiveFamilies } from '../../core/taxonomy/objective-families.js';
import { oddList } from '../../core/taxonomy/odd.js';
import { organisationKinds } from '../../core/taxonomy/organisation-kinds.js';
import { partnershipTypes } from '../../core/taxonomy/partnership-types.js';
import { perimeters } from '../../core/taxonomy/perimeters.js';
import { quantityUnits } from '../../core/taxonomy/quantity-units.js';
import { sizeBrackets } from '../../core/taxonomy/size-brackets.js';
import { themes } from '../../core/taxonomy/themes.js';
import { Allow } from '../../platform/http/access.js';
import { LabosService } from '../labos/labos.service.js';
import type { CodeAndLabel } from './organisation.dto.js';
import { Vocabulary, VocabularyQuery } from './vocabulary.dto.js';

const plain = (list: readonly CodeAndLabel[]): CodeAndLabel[] =>
  list.map(({ code, label }) => ({ code, label }));
const short = (list: readonly { code: string; shortLabel: string }[]): CodeAndLabel[] =>
  list.map(({ code, shortLabel }) => ({ code, label: shortLabel }));

@Controller('api/vocabulary')
export class VocabularyController {
  constructor(private readonly labos: LabosService) {}

  /** The words of the trade, for forms and filters: with a Labo's own, for those who belong there. */
  @Get()
  @Allow('signed-in')
  async words(@Query() { laboId }: VocabularyQuery): Promise<Vocabulary> {
    const own = laboId ? await this.labos.themeLabelsOf(laboId) : {};
    return {
      partnershipTypes: partnershipTypes.map(({ code, label, seeking, offering }) => ({
        code,
        label,
        seeking,
        offering,
      })),
      themes: short(themes).map(({ code, label }) => ({ code, label: own[code] ?? label })),
      modalities: plain(modalities),
      odd: oddList.map(({ code, number, label }) => ({ code, label: `${number}. ${label}` })),
      perimeters: plain(perimeters),
      quantityUnits: plain(quantityUnits),
      kinds: short(organisationKinds.filter(({ code }) => code !== 'labo')),
      sizes: plain(sizeBrackets),
      budgets: plain(budgetBrackets),
      legalCategories: plain(legalCategories),
      objectives: plain(objectiveFamilies),
      languages: plain(languages),
      consents: plain(consents),
    };
  }
}
