import { Processor } from '@nestjs/bullmq';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { Config } from '../../platform/config/config.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { DurableProcessor, type JobContext } from '../../platform/queue/durable-processor.js';
import type { JobPayload } from '../../platform/queue/job-request.entity.js';
import { Account } from '../accounts/account.entity.js';
import { toSuggestionCard } from '../introductions/to-suggestion-card.js';
import type { Labo } from '../labos/labo.entity.js';
import { Suggestion } from '../matching/suggestion.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Digest } from './digest.entity.js';
import { type DigestCandidate, DigestCandidates } from './digest-candidates.js';
import { renderDigestMail } from './digest-mail.js';
import { DigestRun } from './digest-run.entity.js';
import { toDigestMail } from './to-digest-mail.js';

/** Few enough to be read. */
const TOLD = 4;
const LISTINGS = { need: { organisation: true }, offer: { organisation: true } } as const;

/** Writes one message for each person and organisation with something new; the mail sender sends it. */
@Processor('digests')
export class DigestProcessor extends DurableProcessor {
  constructor(
    @InjectDataSource() database: DataSource,
    private readonly candidates: DigestCandidates,
    private readonly outbox: Outbox,
    private readonly gazetteer: Gazetteer,
    private readonly config: Config,
  ) {
    super(database);
  }

  protected async handle({ runId }: JobPayload, { progress }: JobContext): Promise<void> {
    const run = await this.database
      .getRepository(DigestRun)
      .findOneOrFail({ where: { id: runId }, relations: { labo: true } });
    const candidates = await this.candidates.of(run.laboId, run.period);
    for (const [index, candidate] of candidates.entries()) {
      await this.write(run, candidate);
      await progress((index + 1) / candidates.length);
    }
  }

  private async write(run: DigestRun, candidate: DigestCandidate): Promise<void> {
    const { accountId, organisationId } = candidate;
    const told = candidate.suggestionIds.slice(0, TOLD);
    const mail = await this.compose(run.labo, candidate, told);
    await this.database.transaction(async (manager) => {
      const [claimed] = await manager.query(
        `SELECT 1 FROM digest WHERE account_id = $1 AND organisation_id = $2 AND period = $3`,
        [accountId, organisationId, run.period],
      );
      if (claimed) return;
      const { id: mailId } = await this.outbox.post(manager, mail);
      await manager.insert(Digest, {
        runId: run.id,
        accountId,
        organisationId,
        period: run.period,
        suggestionIds: told,
        mailId,
      });
    });
  }

  private async compose(labo: Labo, candidate: DigestCandidate, told: string[]) {
    const manager = this.database.manager;
    const [account, organisation, suggestions] = await Promise.all([
      manager.findOneByOrFail(Account, { id: candidate.accountId }),
      manager.findOneByOrFail(Organisation, { id: candidate.organisationId }),
      manager.find(Suggestion, {
        where: { id: In(told) },
        relations: LISTINGS,
        order: { score: 'DESC', id: 'ASC' },
      }),
    ]);
    const cards = suggestions.map((suggestion) => {
      const side = suggestion.needOrganisationId === organisation.id ? 'need' : 'offer';
      return toSuggestionCard(suggestion, null, side, this.gazetteer);
    });
    const more = candidate.suggestionIds.length - told.length;
    const rendered = await renderDigestMail(
      toDigestMail(labo, account, organisation, cards, more, this.config.http.publicUrl),
    );
    return {
      laboId: labo.id,
      to: { name: `${account.firstName} ${account.lastName}`, address: account.email },
      fromName: labo.senderName,
      ...rendered,
    };
  }
}
