import { describe, expect, it } from '@jest/globals';
import { companyCategories } from './company-categories.js';
import { evaluationDimensions } from './evaluation-dimensions.js';
import { eventKinds } from './event-kinds.js';
import { legalCategories } from './legal-categories.js';
import { modalities } from './modalities.js';
import { objectiveFamilies } from './objective-families.js';
import { oddCodes, oddList } from './odd.js';
import { organisationKindCodes, organisationKinds, sphereOf } from './organisation-kinds.js';
import { partnershipStageCodes, partnershipStages } from './partnership-stages.js';
import { partnershipStatuses } from './partnership-statuses.js';
import { labelOfPartnershipType, partnershipFormCodes, partnershipTypes } from './partnership-types.js';
import { perimeters } from './perimeters.js';
import { siaeKinds } from './siae-kinds.js';
import { sizeBracketOf, sizeBrackets } from './size-brackets.js';
import { territorialObjectives } from './territorial-objectives.js';
import { labelOfTheme, themes } from './themes.js';

const lists = {
  companyCategories,
  evaluationDimensions,
  eventKinds,
  legalCategories,
  modalities,
  objectiveFamilies,
  oddList,
  organisationKinds,
  partnershipStages,
  partnershipStatuses,
  partnershipTypes,
  perimeters,
  siaeKinds,
  sizeBrackets,
  territorialObjectives,
  themes,
};

describe('taxonomy', () => {
  it.each(Object.entries(lists))('%s repeats neither a code nor a label', (_name, list) => {
    expect(new Set(list.map((entry) => entry.code)).size).toBe(list.length);
    expect(new Set(list.map((entry) => entry.label)).size).toBe(list.length);
  });

  it('has four partnership types, sixteen themes, seventeen ODD and five perimeters', () => {
    expect([partnershipTypes.length, themes.length, oddList.length, perimeters.length]).toEqual([
      4, 16, 17, 5,
    ]);
  });

  it('gives every form one code', () => {
    expect(new Set(partnershipFormCodes).size).toBe(partnershipFormCodes.length);
  });

  it('refers only to codes that exist', () => {
    const kinds = new Set<string>(organisationKindCodes);
    const stages = new Set<string>(partnershipStageCodes);
    const odd = new Set<string>(oddCodes);
    expect([...legalCategories, ...siaeKinds].filter((entry) => !kinds.has(entry.kind))).toEqual([]);
    expect(partnershipStatuses.filter(({ stage }) => stage !== null && !stages.has(stage))).toEqual([]);
    expect(themes.flatMap((theme) => [...theme.odd]).filter((code) => !odd.has(code))).toEqual([]);
  });

  it('answers the label, or the code of an entry a Labo added', () => {
    expect(labelOfPartnershipType('mecenat')).toBe('Mécénat');
    expect(labelOfTheme('theme_du_labo')).toBe('theme_du_labo');
    expect([sphereOf('siae'), sphereOf('inconnu')]).toEqual(['associative', null]);
  });

  it('finds the bracket of a number of employees at its bounds', () => {
    expect([0, 1, 2, 3, 19, 20, 49, 50, 249, 9999, 10000].map(sizeBracketOf)).toEqual([
      '00',
      '01',
      '01',
      '02',
      '11',
      '12',
      '12',
      '21',
      '31',
      '52',
      '53',
    ]);
  });
});
