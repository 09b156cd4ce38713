import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Actor } from '../../platform/http/access.js';
import { notFound, Refusal } from '../../platform/http/refusal.js';
import type { Block } from '../../platform/mail/letters/letter.js';
import { renderLetter } from '../../platform/mail/letters/render-letter.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { Labo } from '../labos/labo.entity.js';
import { LabosService } from '../labos/labos.service.js';
import { checkWording } from './check-wording.js';
import { Correspondence, type Telling } from './correspondence.service.js';
import { LETTER_KINDS, type LetterKind, letterKind } from './letter-kinds.js';
import { LetterWording } from './letter-wording.entity.js';
import type {
  EditWording,
  LetterPreview,
  LetterWordings,
  LetterWordingView,
  PreviewWording,
} from './letters.dto.js';

/** The Labo's own words for its messages. */
@Injectable()
export class WordingsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly correspondence: Correspondence,
    private readonly labos: LabosService,
    private readonly outbox: Outbox,
  ) {}

  async list(laboId: string): Promise<LetterWordings> {
    return { items: await Promise.all(LETTER_KINDS.map((kind) => this.view(laboId, kind))) };
  }

  async save(laboId: string, code: string, { subject, body }: EditWording): Promise<LetterWordingView> {
    const kind = known(code);
    refuseWrong(kind, { subject, body });
    await this.database.manager.upsert(
      LetterWording,
      { laboId, kind: code, subject, body, updatedAt: new Date() },
      ['laboId', 'kind'],
    );
    return this.view(laboId, kind);
  }

  async reset(laboId: string, code: string): Promise<LetterWordingView> {
    const kind = known(code);
    await this.database.manager.delete(LetterWording, { laboId, kind: code });
    return this.view(laboId, kind);
  }

  async preview(laboId: string, code: string, wording: PreviewWording, actor: Actor): Promise<LetterPreview> {
    return renderLetter(await this.example(await this.labos.get(laboId), known(code), wording, actor));
  }

  /** The same, sent to whoever asks. */
  async test(laboId: string, code: string, wording: PreviewWording, actor: Actor): Promise<LetterPreview> {
    const labo = await this.labos.get(laboId);
    const mail = await renderLetter(await this.example(labo, known(code), wording, actor));
    await this.outbox.post(this.database.manager, {
      laboId,
      kind: 'test',
      to: { name: `${actor.firstName} ${actor.lastName}`, address: actor.email },
      fromName: labo.senderName,
      ...mail,
      subject: `[Essai] ${mail.subject}`,
    });
    return mail;
  }

  private async view(laboId: string, kind: LetterKind): Promise<LetterWordingView> {
    const { subject, body, own } = await this.correspondence.wording(laboId, kind.code);
    const meanings = (words: Record<string, string>) =>
      Object.entries(words).map(([name, meaning]) => ({ name, meaning }));
    const { code, label, when } = kind;
    return {
      kind: code,
      label,
      when,
      subject,
      body,
      own,
      texts: meanings(kind.texts),
      blocks: meanings(kind.blocks),
    };
  }

  private async example(labo: Labo, kind: LetterKind, wording: PreviewWording, actor: Actor) {
    const usual = await this.correspondence.wording(labo.id, kind.code);
    const chosen = { subject: wording.subject ?? usual.subject, body: wording.body ?? usual.body };
    refuseWrong(kind, chosen);
    const names: { name: string; email: string | null; referent: string | null }[] =
      await this.database.query(
        `SELECT DISTINCT ON (kind = 'association') coalesce(usual_name, name) AS name, email, referent_name AS referent
       FROM organisation WHERE labo_id = $1 ORDER BY kind = 'association', created_at, id`,
        [labo.id],
      );
    const other = names[0]?.name ?? 'Cabinet Exemple';
    const mine = names[1]?.name ?? 'Association Exemple';
    const telling: Telling = {
      labo,
      kind: kind.code,
      to: {
        accountId: actor.accountId,
        firstName: actor.firstName,
        name: actor.firstName,
        address: actor.email,
      },
      organisationName: mine,
      summary: kind.when,
      path: '/',
      texts: {
        prenom: actor.firstName,
        labo: labo.name,
        mon_organisation: mine,
        autre_organisation: other,
        comment: `${mine} et ${other} ont toutes les deux dit oui.`,
      },
      blocks: exampleBlocks(kind, other, names[0]?.referent ?? null, names[0]?.email ?? null),
    };
    return this.correspondence.compose(this.database.manager, telling, chosen);
  }
}

/** Each part in its place, filled from the Labo's own organisations where they say something. */
function exampleBlocks(kind: LetterKind, other: string, referent: string | null, email: string | null) {
  const card = (heading: string, lines: string[]): Block => ({
    is: 'card',
    type: null,
    label: null,
    heading,
    quiet: other,
    lines,
  });
  return Object.fromEntries(
    Object.entries(kind.blocks).map(([name, meaning]): [string, Block[]] => [
      name,
      name === 'contacts'
        ? [card(referent ?? 'Personne à joindre', [email ?? 'adresse@exemple.fr'])]
        : [card(meaning.charAt(0).toUpperCase() + meaning.slice(1), ['Cette partie se remplit à l’envoi.'])],
    ]),
  );
}

function known(code: string): LetterKind {
  const kind = letterKind(code);
  if (!kind) throw notFound('Ce message n’existe pas.');
  return kind;
}

function refuseWrong(kind: LetterKind, wording: { subject: string; body: string }): void {
  const problems = checkWording(kind, wording);
  if (problems.length > 0) throw new Refusal(422, 'Le message ne peut pas partir ainsi.', problems);
}
