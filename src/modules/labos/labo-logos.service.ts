import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { redrawPicture } from '../../platform/files/redraw-picture.js';
import { readBody } from '../../platform/http/read-body.js';
import { Refusal } from '../../platform/http/refusal.js';
import type { Labo } from './labo.entity.js';
import { LaboLogo } from './labo-logo.entity.js';

const LOGO_BYTES = 5_000_000;
/** Twice the size it is ever shown at. */
const LOGO_SIDE = 256;

/** Logos of Labos: drawn again at the size they are shown, kept in the database. */
@Injectable()
export class LaboLogos {
  constructor(
    @InjectRepository(LaboLogo) private readonly logos: Repository<LaboLogo>,
    private readonly audit: Audit,
  ) {}

  async set(laboId: string, body: unknown): Promise<void> {
    const bytes = await readBody(body, LOGO_BYTES);
    const content = await redrawPicture(bytes, { side: LOGO_SIDE, as: 'image/png' });
    if (!content) {
      const message = 'Cette image ne s’ouvre pas. Envoyez un PNG ou un JPEG.';
      throw new Refusal(422, message, [{ field: 'logo', message }]);
    }
    await this.logos.upsert({ laboId, content, updatedAt: new Date() }, ['laboId']);
    await this.note(laboId);
  }

  async remove(laboId: string): Promise<void> {
    const { affected } = await this.logos.delete({ laboId });
    if (affected) await this.note(laboId);
  }

  read(laboId: string): Promise<LaboLogo | null> {
    return this.logos.findOneBy({ laboId });
  }

  /** Where anybody finds it, or null; the address changes with the picture, so that it may be kept long. */
  async pathOf({ id, slug }: Labo): Promise<string | null> {
    const logo = await this.logos.findOne({
      where: { laboId: id },
      select: { laboId: true, updatedAt: true },
    });
    return logo && `/labos/${slug}/logo.png?${logo.updatedAt.getTime()}`;
  }

  private note(laboId: string): Promise<void> {
    const details = { changed: ['logo'] };
    return this.audit.record({
      action: 'labo.changed',
      labos: [laboId],
      object: { kind: 'labo', id: laboId },
      details,
    });
  }
}
