import { useQuery } from '@tanstack/react-query';
import type { PlaceCount } from '../../api/types.js';
import { explore as words } from '../../i18n/fr/explore.js';
import { StateTabs } from '../../ui/state-tabs.js';
import { territoryQuery } from './explore.queries.js';
import { dotsPath, frameOf, marksOf } from './model/map-projection.js';
import classes from './territory-map.module.css';

interface TerritoryMapProps {
  laboId: string;
  places: PlaceCount[];
  departement: string | undefined;
  commune: string | undefined;
  onDepartement: (code: string | undefined) => void;
  onCommune: (place: PlaceCount | undefined) => void;
}

/** The Labo's communes as faint dots, its listings as marks to press. Drawn here: nothing is asked of anybody else. */
export function TerritoryMap(props: TerritoryMapProps) {
  const { laboId, places, departement, commune, onDepartement, onCommune } = props;
  const { data: territory } = useQuery(territoryQuery(laboId));
  const frame = territory && (frameOf(territory, departement) ?? frameOf(territory));
  if (!territory || !frame) return null;
  const unit = Math.min(frame.width, frame.height) / 100;
  return (
    <div className={classes.map}>
      <StateTabs
        label={words.mapZoom}
        value={departement ?? 'all'}
        onChange={(code) => onDepartement(code === 'all' ? undefined : code)}
        options={[
          { value: 'all', label: words.mapAll },
          ...territory.departements.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no set of fields */}
      <svg
        viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
        className={classes.sheet}
        role="group"
        aria-label={words.mapLabel}
      >
        {territory.departements.map(({ code, communes }) => (
          <path
            key={code}
            d={dotsPath(communes)}
            className={classes.dots}
            strokeWidth={unit * 0.9}
            data-faint={(departement && departement !== code) || undefined}
          />
        ))}
        {marksOf(places, frame).map((place) => {
          const chosen = place.code === commune;
          const press = () => onCommune(chosen ? undefined : place);
          return (
            // biome-ignore lint/a11y/useSemanticElements: a drawing has no button of its own
            <g
              key={place.code}
              role="button"
              tabIndex={0}
              aria-pressed={chosen}
              aria-label={words.mapMark(place.name, place.count)}
              className={classes.mark}
              onClick={press}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                press();
              }}
            >
              <circle cx={place.x} cy={place.y} r={place.radius + unit} className={classes.halo} />
              <circle cx={place.x} cy={place.y} r={place.radius} className={classes.disc} />
              <title>{words.mapMark(place.name, place.count)}</title>
              {place.radius > 3 * unit && (
                <text x={place.x} y={place.y} fontSize={unit * 3} className={classes.count}>
                  {place.count}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
