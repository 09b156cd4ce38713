import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fairAssignment } from './assignment/fair-assignment.js';
import { gini } from './assignment/fairness.js';
import { Rescorer } from './compiled/rescore-listing.js';
import { scoreShard, shardsOf } from './compiled/score-shard.js';
import { compileSnapshot } from './compiled/snapshot.js';
import { explainWhyNot } from './explain-why-not.js';
import { type Feedback, learnWeights } from './learning/learn-weights.js';
import { proposePairings } from './propose-pairings.js';
import { heldOutPairs } from './quality/held-out-pairs.js';
import { measureRanking, withoutBoxes } from './quality/measure-ranking.js';
import { contextOf } from './scoring-context.js';
import { syntheticListings } from './synthetic/synthetic-listings.js';
import { aNeed, anOffer } from './testing/a-listing.js';
import { testPlaces } from './testing/test-places.js';
import { defaultWeights } from './weights.js';

const asOf = '2026-11-22';
const needs = [...syntheticListings({ side: 'need', seed: 21, count: 60, places: testPlaces })];
const offers = [...syntheticListings({ side: 'offer', seed: 22, count: 40, places: testPlaces })];
const options = { asOf, perNeed: 5, cap: 9, seed: 7 };

describe('Proposals', () => {
  const run = proposePairings(needs, offers, options);

  it('are the same for the same input and seed, in whatever order the listings come', () => {
    expect(proposePairings([...needs].reverse(), [...offers].reverse(), options)).toEqual(run);
  });

  it('serve every listing that has a partner and respect both limits', () => {
    const usual = run.proposals.filter(({ unlikely }) => !unlikely);
    const count = (key: 'needId' | 'offerId') => {
      const lists = new Map<string, number>();
      for (const proposal of usual) lists.set(proposal[key], (lists.get(proposal[key]) ?? 0) + 1);
      return Math.max(...lists.values());
    };
    expect(run.fairness.unserved).toBe(0);
    expect(count('needId')).toBeLessThanOrEqual(5 + run.fairness.stretched);
    expect(count('offerId')).toBeLessThanOrEqual(9 + run.fairness.stretched);
  });

  it('tell each side at least two reasons, in French, addressed to it', () => {
    expect(run.proposals.length).toBeGreaterThan(100);
    for (const { forNeed, forOffer } of run.proposals) {
      for (const { reasons, summary } of [forNeed, forOffer]) {
        expect(reasons.length).toBeGreaterThanOrEqual(2);
        expect(summary).toMatch(/^Votre (besoin|offre) «\s.+\.$/s);
      }
    }
  });

  it('label unlikely encounters, which share no theme', () => {
    const themesOf = new Map([...needs, ...offers].map(({ id, themes }) => [id, themes]));
    const unlikely = run.proposals.filter((proposal) => proposal.unlikely);
    expect(unlikely.length).toBeGreaterThan(0);
    for (const { needId, offerId } of unlikely) {
      expect(themesOf.get(needId)!.filter((theme) => themesOf.get(offerId)!.includes(theme))).toEqual([]);
    }
  });

  it('are the same whether shards are scored together or apart', () => {
    const { data } = compileSnapshot(needs, offers, { asOf });
    const whole = scoreShard(data, { from: 0, to: needs.length }, { top: 10 });
    const parts = shardsOf(needs.length, 17).map((shard) => scoreShard(data, shard, { top: 10 }));
    expect(parts.flatMap(({ scores }) => [...scores])).toEqual([...whole.scores]);
    expect(parts.flatMap(({ rows }) => [...rows])).toEqual([...whole.rows]);
  });

  it('give a listing rescored alone the partners it had in the run', () => {
    const snapshot = compileSnapshot(needs, offers, { asOf });
    const rescorer = new Rescorer(snapshot);
    const { rows, scores, counts, width } = scoreShard(
      snapshot.data,
      { from: 0, to: offers.length },
      { top: 10, side: 'offers' },
    );
    offers.forEach((offer, i) => {
      const row = snapshot.data.offers.source.indexOf(i);
      const expected = Array.from({ length: counts[row] }, (_, k) => ({
        id: snapshot.needIds[snapshot.data.needs.source[rows[row * width + k]]],
        score: scores[row * width + k],
      }));
      expect(rescorer.rescore(offer, 10)).toEqual(expected);
    });
  });
});

describe('The fair assignment', () => {
  const problem = fc.record({
    needs: fc.integer({ min: 1, max: 8 }),
    offers: fc.integer({ min: 1, max: 8 }),
    scores: fc.array(fc.nat(1000), { minLength: 64, maxLength: 64 }),
    perNeed: fc.integer({ min: 1, max: 3 }),
    cap: fc.integer({ min: 1, max: 3 }),
  });

  it('serves everyone who has a partner, and leaves out a better pair only for better ones', () => {
    fc.assert(
      fc.property(problem, ({ needs, offers, scores, perNeed, cap }) => {
        const edges = Array.from({ length: needs * offers }, (_, i) => ({
          need: Math.floor(i / offers),
          offer: i % offers,
          score: scores[i],
        })).filter(({ score }) => score > 500);
        const { chosen, stretched } = fairAssignment({ needs, offers, edges, perNeed, cap });
        const served = new Set(chosen.flatMap(({ need, offer }) => [`n${need}`, `o${offer}`]));
        const reachable = new Set(edges.flatMap(({ need, offer }) => [`n${need}`, `o${offer}`]));
        expect(served).toEqual(reachable);
        for (let offer = 0; offer < offers; offer++) {
          expect(chosen.filter((edge) => edge.offer === offer).length).toBeLessThanOrEqual(cap + stretched);
        }
      }),
    );
  });

  it('measures inequality: 0 when equal, near 1 when one has all', () => {
    expect(gini([3, 3, 3])).toBeCloseTo(0);
    expect(gini([0, 0, 0, 0, 0, 0, 0, 0, 0, 10])).toBeCloseTo(0.9);
  });
});

describe('Learned weights', () => {
  const reaction = (outcome: Feedback['outcome'], reason?: string): Feedback => ({
    outcome,
    reason,
    parts: Object.keys(defaultWeights).map((criterion) => ({
      criterion,
      value: criterion === 'territory' ? 0.9 : 0.5,
    })),
  });

  it('are the default without any reaction', () => expect(learnWeights([]).weights).toEqual(defaultWeights));

  it('raise what refusals name and what acceptances have', () => {
    const far = learnWeights(Array.from({ length: 40 }, () => reaction('refused', 'too_far')));
    const near = learnWeights(Array.from({ length: 40 }, () => reaction('accepted')));
    expect(far.weights.territory).toBeGreaterThan(defaultWeights.territory);
    expect(near.weights.territory).toBeGreaterThan(defaultWeights.territory);
    expect(far.changes[0].because).toMatch(
      /^« Territoire » compte davantage : 10,0 % → .+ d’après 40 réponses$/,
    );
  });

  it('stay between half and twice their default, whatever the order and number of reactions', () => {
    const outcome = fc.constantFrom<Feedback['outcome']>(
      'accepted',
      'refused',
      'met_fruitful',
      'met_fruitless',
    );
    const reactions = fc.array(
      fc.tuple(outcome, fc.constantFrom(undefined, 'too_far', 'not_our_subject', 'no_capacity')),
      {
        maxLength: 300,
      },
    );
    fc.assert(
      fc.property(reactions, (list) => {
        const feedback = list.map(([what, why]) => reaction(what, why));
        const { weights } = learnWeights(feedback);
        for (const [code, weight] of Object.entries(weights)) {
          expect(weight).toBeGreaterThanOrEqual(defaultWeights[code] / 2 - 1e-3);
          expect(weight).toBeLessThanOrEqual(defaultWeights[code] * 2 + 1e-3);
        }
        const backwards = learnWeights([...feedback].reverse()).weights;
        for (const [code, weight] of Object.entries(weights)) expect(backwards[code]).toBeCloseTo(weight, 3);
      }),
      { numRuns: 40 },
    );
  });
});

describe('Why not', () => {
  it('names the gate that closes, or the better ones', () => {
    const context = contextOf([aNeed(), anOffer()], { asOf });
    expect(explainWhyNot(aNeed(), anOffer({ deadline: '2026-01-01' }), context)).toMatchObject({
      because: 'gate',
      summary: 'Cette rencontre n’est pas proposée : l’échéance de l’offre est passée.',
    });
    expect(
      explainWhyNot(aNeed(), anOffer(), context, { suggested: false, needThreshold: 0.9 }),
    ).toMatchObject({
      because: 'rank',
      summary: expect.stringContaining('atteignent au moins 90 %'),
    });
  });
});

describe('Ranking quality on our own pairs', () => {
  it('puts the partner first, and no trap before it', () => {
    const quality = measureRanking(heldOutPairs, { asOf });
    expect(quality.hitAt1).toBeGreaterThanOrEqual(0.9);
    expect(quality.ndcgAt10).toBeGreaterThanOrEqual(0.95);
    expect(quality.trapsAbove).toBe(0);
  });

  it('still does most of the time when the boxes were left empty', () => {
    expect(measureRanking(heldOutPairs, { asOf }, withoutBoxes).hitAt1).toBeGreaterThanOrEqual(0.7);
  });
});
