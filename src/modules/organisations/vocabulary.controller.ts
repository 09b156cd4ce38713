import { Controller, Get } from '@nestjs/common';
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
import type { CodeAndLabel } from './organisation.dto.js';
import { Vocabulary } from './vocabulary.dto.js';

const plain = (list: readonly CodeAndLabel[]): CodeAndLabel[] =>
  list.map(({ code, label }) => ({ code, label }));
const short = (list: readonly { code: string; shortLabel: string }[]): CodeAndLabel[] =>
  list.map(({ code, shortLabel }) => ({ code, label: shortLabel }));

@Controller('api/vocabulary')
export class VocabularyController {
  /** The words of the trade, for forms and filters. */
  @Get()
  @Allow('signed-in')
  words(): Vocabulary {
    return {
      partnershipTypes: partnershipTypes.map(({ code, label, seeking, offering }) => ({
        code,
        label,
        seeking,
        offering,
      })),
      themes: short(themes),
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
