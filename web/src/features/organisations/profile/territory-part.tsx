import { NumberInput } from '@mantine/core';
import { communeOption, searchCommunes } from '../../../api/communes.js';
import { useVocabulary } from '../../../api/vocabulary.js';
import { profile as words } from '../../../i18n/fr/profile.js';
import { ChipChoice } from '../../../ui/chip-choice.js';
import { SearchMultiSelect, SearchSelect } from '../../../ui/search-select.js';
import { nearestPerimeter } from '../model/nearest-perimeter.js';
import { Part, type PartProps } from './part.js';

const DISTANCE = 'distance';

/** Where one is, and how far one goes: a level, or a distance. */
export function TerritoryPart({ form, fields, errors, change }: PartProps) {
  const { perimeters } = useVocabulary();
  const known = form.communes.map(communeOption);
  const chosen = fields.radiusKm !== null ? DISTANCE : fields.perimeter;
  const choose = (value: string | undefined) => {
    if (value === DISTANCE) change({ radiusKm: 30, perimeter: nearestPerimeter(30) });
    else change({ radiusKm: null, perimeter: value ?? null });
  };
  return (
    <Part title={words.territory}>
      <SearchSelect
        label={words.commune}
        description={words.communeHint}
        known={known}
        search={searchCommunes}
        value={fields.communeCode}
        onChange={(communeCode) => change({ communeCode })}
        error={errors.communeCode}
      />
      <ChipChoice
        single
        label={words.perimeter}
        error={errors.perimeter}
        options={[...perimeters, { code: DISTANCE, label: words.distance }]}
        value={chosen ? [chosen] : []}
        onChange={([value]) => choose(value)}
      />
      {fields.radiusKm !== null && (
        <NumberInput
          label={words.radius}
          value={fields.radiusKm}
          onChange={(value) => {
            const km = Math.max(1, Math.round(Number(value)) || 1);
            change({ radiusKm: km, perimeter: nearestPerimeter(km) });
          }}
          min={1}
          max={500}
          maw={160}
          hideControls
          error={errors.radiusKm}
        />
      )}
      <SearchMultiSelect
        label={words.actionCommunes}
        known={known.filter(({ value }) => fields.actionCommunes.includes(value))}
        search={searchCommunes}
        value={fields.actionCommunes}
        onChange={(actionCommunes) => change({ actionCommunes })}
        error={errors.actionCommunes}
      />
    </Part>
  );
}
