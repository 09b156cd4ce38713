import { gradePublics } from '../criteria/beneficiaries.js';
import { gradeObjectives } from '../criteria/objectives.js';
import { gradeOdd } from '../criteria/odd.js';
import { gradeCosine } from '../criteria/text.js';
import { leastRatio } from '../gates/amount-in-range.js';
import { radiusMarginKm } from '../gates/stated-territory.js';
import { BlockedRows } from './blocked-rows.js';
import { type Columns, noRadius } from './columns.js';
import {
  closed,
  GradeRows,
  weighedModalities,
  weighedSizes,
  weighedThemes,
  weighedTypes,
} from './grade-rows.js';
import { ProbeText } from './probe-text.js';
import type { SnapshotData } from './snapshot.js';
import { territoryEffects } from './territory-effects.js';
import { TopList } from './top-list.js';
import { ZoneReach } from './zone-reach.js';

/** The bound of the text is read in a table of this many steps of its cosine. */
const boundSteps = 1024;

/** Pairings a probe leaves out beyond the gates, for *rencontres improbables*. */
export type Only = 'any' | 'unlikely';

/**
 * Scores one listing (the probe) against a whole side (the index) exactly: the same whole numbers as the readable
 * scorer, with four shortcuts that never change an answer. Zones that cannot meet are never visited; codes are
 * graded once per couple of distinct sets; the text starts from the probe's rare words; and a row is dropped as soon as
 * a complete text could no longer bring it into the list.
 */
export class Kernel {
  private readonly probes: Columns;
  private readonly indexed: Columns;
  private readonly text: ProbeText;
  private readonly reach: ZoneReach;
  private readonly blocked: BlockedRows;
  private readonly typeRows: GradeRows;
  private readonly modalityRows: GradeRows;
  private readonly themeRows: GradeRows;
  private readonly sizeRows: GradeRows;
  private readonly objectiveRows: GradeRows;
  private readonly textBounds: Int32Array;

  constructor(
    private readonly data: SnapshotData,
    /** Which side the probes are on. */
    side: 'needs' | 'offers' = 'needs',
    only: Only = 'any',
  ) {
    const needsProbe = side === 'needs';
    this.probes = data[side];
    this.indexed = needsProbe ? data.offers : data.needs;
    const { indexed } = this;
    const [, type, modality, theme, , , , , , objectives, size] = data.weights;
    /** Grades are told for (need, offer), whichever side probes. */
    const oriented =
      (grade: (need: number, offer: number) => number) =>
      (probe: number, row: number): number =>
        needsProbe ? grade(probe, row) : grade(row, probe);
    const unlikely = only === 'unlikely';
    this.text = new ProbeText(indexed, data.terms);
    this.reach = new ZoneReach(indexed);
    this.blocked = new BlockedRows(indexed, data.kinds);
    this.typeRows = new GradeRows(
      range(32),
      oriented((a, b) => weighedTypes(a, b, type)),
    );
    this.modalityRows = new GradeRows(
      indexed.modalityKeys,
      oriented((a, b) => (unlikely && (a & b & 0xfff) === 0 ? closed : weighedModalities(a, b, modality))),
    );
    this.themeRows = new GradeRows(
      indexed.themeKeys,
      oriented((a, b) => (unlikely && (a & b & 0xffff) !== 0 ? closed : weighedThemes(a, b, theme))),
    );
    this.sizeRows = new GradeRows(
      indexed.sizeKeys,
      oriented((a, b) => weighedSizes(a, b, size)),
    );
    this.textBounds = Int32Array.from(
      { length: boundSteps + 2 },
      (_, step) => data.weights[0] * Math.min(1000, gradeCosine((step + 1) / boundSteps) + 1),
    );
    this.objectiveRows = new GradeRows(range(16), (a, b) => objectives * gradeObjectives(a, b));
  }

  /** Fills `top` with the best rows for one probe. Every admissible row is considered. */
  score(probe: number, top: TopList, probes: Columns = this.probes): void {
    top.clear();
    const { indexed, text, data } = this;
    if (probes.open[probe] === 0) return;
    const [textWeight, , , , territoryWeight, , amountWeight, calendarWeight, , , , readinessWeight] =
      data.weights;
    const { textBounds } = this;
    const [, , , , , publicsWeight, , , oddWeight, objectivesWeight, sizeWeight] = data.weights;
    const restBound =
      1000 *
      (publicsWeight +
        amountWeight +
        calendarWeight +
        oddWeight +
        objectivesWeight +
        sizeWeight +
        readinessWeight);
    const types = this.typeRows.of(probes.types[probe]);
    const modalities = this.modalityRows.of(probes.modalityKeys[probes.modalities[probe]]);
    const themes = this.themeRows.of(probes.themeKeys[probes.themes[probe]]);
    const sizes = this.sizeRows.of(probes.sizeKeys[probes.sizes[probe]]);
    const publics = probes.publics[probe];
    const odds = probes.odd[probe];
    const objectives = this.objectiveRows.of(probes.objectives[probe]);
    const effects = territoryEffects(probes, probe, indexed, data.departements);
    const blocked = this.blocked.forProbe(probe, probes);
    const reach = this.reach.of(probes.zones[probes.zone[probe]]);
    const amountMin = probes.amountMin[probe];
    const amountMax = probes.amountMax[probe];
    const start = probes.startDay[probe];
    const deadline = probes.deadlineDay[probe];
    const calendar = probes.calendar[probe];
    const ready = probes.readiness[probe];
    const trade = probes.trade[probe];
    const radius = probes.radius[probe];
    const inverseNorm = probes.inverseNorm[probe];
    text.begin(probe, probes, reach.starts, reach.ends, reach.count);
    const { rare, commonPart, probePart } = text;
    const {
      types: rowTypes,
      modalities: rowModalities,
      themes: rowThemes,
      open: rowOpen,
      sizes: rowSizes,
      objectives: rowObjectives,
      publics: rowPublics,
      odd: rowOdds,
      calendar: rowCalendar,
      readiness: rowReadiness,
      amountMin: rowMin,
      amountMax: rowMaxima,
      trade: rowTrade,
      startDay: rowStart,
      deadlineDay: rowDeadline,
      inverseNorm: rowNorm,
      rank: rowRank,
      radius: rowRadius,
      territoryRule: rowRule,
      departement: rowDepartement,
    } = indexed;
    const { of: ruleEffect, fromProbe: departementEffect } = effects;
    const { slotOf } = this.reach;
    const { starts, ends, grades } = reach;
    for (let stretch = 0; stretch < reach.count; stretch++) {
      const end = ends[stretch];
      for (let row = starts[stretch]; row < end; row++) {
        const type = types[rowTypes[row]];
        const modality = modalities[rowModalities[row]];
        const theme = themes[rowThemes[row]];
        let zoneGrade = grades[slotOf[row]];
        if (zoneGrade < 0) zoneGrade = this.reach.measure(slotOf[row]);
        const rareCosine = rare[row] * (inverseNorm * rowNorm[row]);
        const textBound = textBounds[((rareCosine + probePart * commonPart[row]) * boundSteps) | 0];
        const coded = type + modality + theme;
        if (coded + territoryWeight * zoneGrade + restBound + textBound < top.threshold) continue;
        if (rowOpen[row] === 0) continue;
        const effect = ruleEffect[rowRule[row]] * departementEffect[rowDepartement[row]];
        if (effect === 0) continue;
        let sum =
          coded +
          sizes[rowSizes[row]] +
          publicsWeight * gradePublics(publics, rowPublics[row]) +
          oddWeight * gradeOdd(odds, rowOdds[row]) +
          objectives[rowObjectives[row]] +
          territoryWeight * (effect === 1 ? zoneGrade : Math.round(zoneGrade * effect)) +
          calendarWeight * Math.min(calendar, rowCalendar[row]) +
          readinessWeight * ((ready + rowReadiness[row] + 1) >> 1);
        const rowMax = rowMaxima[row];
        if (amountMax < 0 || rowMax < 0) sum += 500 * amountWeight;
        else if (amountMax >= rowMin[row] && rowMax >= amountMin) sum += 1000 * amountWeight;
        else {
          const ratio = rowMax < amountMin ? rowMax / amountMin : amountMax / rowMin[row];
          if (ratio < leastRatio) continue;
          sum += amountWeight * Math.round(1000 * ratio);
        }
        if (sum + textBound < top.threshold) continue;
        if (trade !== 0 && trade === rowTrade[row]) continue;
        if (start > rowDeadline[row] || rowStart[row] > deadline) continue;
        const limit = Math.min(rowRadius[row], radius);
        if (limit !== noRadius && this.reach.distance(row) > limit + radiusMarginKm) continue;
        if (blocked.has(row)) continue;
        const dot = rare[row] + text.commonDot(row);
        if (dot !== 0) sum += textWeight * gradeCosine(dot * (inverseNorm * rowNorm[row]));
        if (sum >= top.threshold) top.offer(sum, row, rowRank[row]);
      }
    }
    text.end();
  }
}

const range = (length: number): number[] => Array.from({ length }, (_, i) => i);
