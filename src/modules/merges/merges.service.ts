import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, IsNull, MoreThan } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { currentScope, inScope } from '../../platform/database/scope.js';
import type { Actor } from '../../platform/http/access.js';
import { notFound, Refusal } from '../../platform/http/refusal.js';
import type { JobRequest } from '../../platform/queue/job-request.entity.js';
import { JobRequests } from '../../platform/queue/job-requests.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { MergeList, MergePreview, MergeView } from './merge.dto.js';
import { FILLED_WORDS, filledFields, MOVED_WORDS, OTHER_WORDS } from './merge-words.js';
import { OrganisationMerge } from './organisation-merge.entity.js';
import { countMovable, giveBack, move, ownerships } from './ownership.js';

const UNDO_DAYS = 30;
const UNDO_MS = UNDO_DAYS * 86_400_000;

/** Makes two profiles of one organisation one, and takes it back for thirty days. */
@Injectable()
export class MergesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: Audit,
    private readonly jobs: JobRequests,
  ) {}

  async preview(intoId: string, fromId: string): Promise<MergePreview> {
    const { manager } = this.database;
    const { into, from } = await this.both(manager, intoId, fromId);
    const counts = new Map<string, number>();
    for (const ownership of await ownerships(manager)) {
      const label = MOVED_WORDS[ownership.table] ?? OTHER_WORDS;
      counts.set(label, (counts.get(label) ?? 0) + (await countMovable(manager, ownership, fromId, intoId)));
    }
    return {
      into: profileOf(into),
      from: profileOf(from),
      moves: [...counts].filter(([, count]) => count > 0).map(([label, count]) => ({ label, count })),
      fills: fieldsToFill(into, from).map((field) => ({
        label: FILLED_WORDS[field],
        value: String(from[field]),
      })),
    };
  }

  async merge(intoId: string, fromId: string, actor: Actor): Promise<MergeView> {
    // Merged profiles are out of sight for everybody else, this very one from now on.
    return seeingMerged(() =>
      this.rescoring(async (manager) => {
        const { into, from } = await this.both(manager, intoId, fromId, true);
        const moved = [];
        for (const ownership of await ownerships(manager))
          moved.push(await move(manager, ownership, fromId, intoId));
        const filled = Object.fromEntries(fieldsToFill(into, from).map((field) => [field, from[field]]));
        if (Object.keys(filled).length > 0) await manager.update(Organisation, { id: intoId }, filled);
        await manager.update(Organisation, { id: fromId }, { mergedIntoId: intoId });
        const merge = await manager.save(
          manager.create(OrganisationMerge, {
            laboId: into.laboId,
            fromId,
            intoId,
            moved: moved.filter(({ keys }) => keys.length > 0),
            filled,
            mergedBy: actor.accountId,
          }),
        );
        const object = { kind: 'organisation', id: intoId, name: into.name };
        const details = { fusionnée: from.name };
        await this.audit.record(
          { action: 'organisation.merged', labos: [into.laboId], object, details },
          manager,
        );
        return { view: toView({ ...merge, into, from }), laboId: into.laboId, changed: [intoId] };
      }),
    );
  }

  /** Merges of the last thirty days, undone ones too. */
  list(laboId: string, now = new Date()): Promise<MergeList> {
    return seeingMerged(async () => {
      const merges = await this.database.getRepository(OrganisationMerge).find({
        where: { laboId, mergedAt: MoreThan(new Date(now.getTime() - UNDO_MS)) },
        relations: { from: true, into: true },
        order: { mergedAt: 'DESC' },
      });
      return { items: merges.map(toView) };
    });
  }

  undo(id: string, now = new Date()): Promise<MergeView> {
    return seeingMerged(() =>
      this.rescoring(async (manager) => {
        const merge = await manager.findOne(OrganisationMerge, {
          where: { id, undoneAt: IsNull() },
          relations: { from: true, into: true },
        });
        if (!merge) throw new Refusal(409, 'Cette fusion est déjà annulée.');
        if (now.getTime() - merge.mergedAt.getTime() > UNDO_MS)
          throw new Refusal(
            409,
            `Une fusion s’annule pendant ${UNDO_DAYS} jours. Celle-ci est plus ancienne.`,
          );
        const { affected } = await manager.update(
          OrganisationMerge,
          { id, undoneAt: IsNull() },
          { undoneAt: now },
        );
        if (affected !== 1) throw new Refusal(409, 'Cette fusion est déjà annulée.');
        const { fromId, intoId, into, from, laboId } = merge;
        await manager.update(Organisation, { id: fromId }, { mergedIntoId: null });
        for (const rows of merge.moved) await giveBack(manager, rows, fromId, intoId);
        await this.emptyAgain(manager, into, merge.filled);
        const object = { kind: 'organisation', id: intoId, name: into.name };
        const details = { rétablie: from.name };
        await this.audit.record(
          { action: 'organisation.unmerged', labos: [laboId], object, details },
          manager,
        );
        return { view: toView({ ...merge, undoneAt: now }), laboId, changed: [intoId, fromId] };
      }),
    );
  }

  /** Does the work, and has the suggestions of the profiles it changed brought up to date. */
  private async rescoring(
    work: (manager: EntityManager) => Promise<{ view: MergeView; laboId: string; changed: string[] }>,
  ): Promise<MergeView> {
    const { view, jobs } = await this.database.transaction(async (manager) => {
      const { view, laboId, changed } = await work(manager);
      const jobs: JobRequest[] = [];
      for (const organisationId of changed)
        jobs.push(await this.jobs.request(manager, 'rescoring', { laboId, organisationId }));
      return { view, jobs };
    });
    for (const job of jobs) await this.jobs.dispatch(job);
    return view;
  }

  /** Only what nobody has changed since. */
  private async emptyAgain(manager: EntityManager, into: Organisation, filled: Record<string, unknown>) {
    const same = filledFields.filter((field) => field in filled && into[field] === filled[field]);
    if (same.length === 0) return;
    await manager.update(
      Organisation,
      { id: into.id },
      Object.fromEntries(same.map((field) => [field, null])),
    );
  }

  private async both(manager: EntityManager, intoId: string, fromId: string, lock = false) {
    if (intoId === fromId) throw new Refusal(422, 'Choisissez deux fiches différentes.');
    const find = (id: string) =>
      manager.findOne(Organisation, {
        where: { id, mergedIntoId: IsNull() },
        ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
      });
    // In one order, so that two merges of the same pair wait for each other.
    const found = [];
    for (const id of [intoId, fromId].sort()) found.push(await find(id));
    const into = found.find((one) => one?.id === intoId);
    const from = found.find((one) => one?.id === fromId);
    if (!into || !from || into.laboId !== from.laboId)
      throw notFound('Cette organisation n’existe pas, ou plus.');
    return { into, from };
  }
}

const seeingMerged = <Result>(work: () => Result): Result =>
  inScope({ ...currentScope(), system: 'merges' }, work);

const fieldsToFill = (into: Organisation, from: Organisation) =>
  filledFields.filter((field) => into[field] === null && from[field] !== null);

const profileOf = ({ id, name, email }: Organisation) => ({ id, name, email });

const toView = (merge: OrganisationMerge): MergeView => ({
  id: merge.id,
  intoId: merge.intoId,
  intoName: merge.into.name,
  fromName: merge.from.name,
  mergedAt: merge.mergedAt.toISOString(),
  undoableUntil: new Date(merge.mergedAt.getTime() + UNDO_MS).toISOString(),
  undone: merge.undoneAt !== null,
});
