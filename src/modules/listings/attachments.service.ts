import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import type { Actor } from '../../platform/http/access.js';
import { readBody } from '../../platform/http/read-body.js';
import { notFound, Refusal } from '../../platform/http/refusal.js';
import { ATTACHMENT_BYTES, ATTACHMENTS_PER_LISTING, checkAttachment } from './check-attachment.js';
import { ListingAttachment } from './listing-attachment.entity.js';
import type { AttachmentView } from './listing-form.dto.js';
import { ListingsService } from './listings.service.js';

/** Files joined to needs and offers, kept in the database (decision 0011). */
@Injectable()
export class Attachments {
  constructor(
    @InjectRepository(ListingAttachment) private readonly attachments: Repository<ListingAttachment>,
    private readonly listings: ListingsService,
  ) {}

  async add(listingId: string, name: string, body: unknown, actor: Actor): Promise<AttachmentView> {
    const { laboId } = await this.listings.ofMine(listingId, actor);
    if ((await this.attachments.countBy({ listingId })) >= ATTACHMENTS_PER_LISTING) {
      throw new Refusal(409, `Une annonce porte au plus ${ATTACHMENTS_PER_LISTING} fichiers.`);
    }
    const checked = await checkAttachment(name, await readBody(body, ATTACHMENT_BYTES));
    if (!checked.ok)
      throw new Refusal(422, checked.message, [{ field: 'attachment', message: checked.message }]);
    const { content, mediaType } = checked;
    const saved = await this.attachments.save(
      this.attachments.create({
        laboId,
        listingId,
        name: checked.name,
        mediaType,
        size: content.length,
        content,
      }),
    );
    return { id: saved.id, name: saved.name, mediaType, size: saved.size };
  }

  /** To whoever may read the listing. */
  async read(listingId: string, id: string, actor: Actor): Promise<ListingAttachment> {
    await this.listings.readable(listingId, actor);
    const found = await this.attachments
      .createQueryBuilder('attachment')
      .addSelect('attachment.content')
      .where({ id, listingId })
      .getOne();
    if (!found) throw notFound('Ce fichier n’est plus joint à l’annonce.');
    return found;
  }

  async remove(listingId: string, id: string, actor: Actor): Promise<void> {
    await this.listings.ofMine(listingId, actor);
    await this.attachments.delete({ id, listingId });
  }
}
