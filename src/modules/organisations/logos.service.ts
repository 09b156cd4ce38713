import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { redrawPicture } from '../../platform/files/redraw-picture.js';
import { readBody } from '../../platform/http/read-body.js';
import { notFound, Refusal } from '../../platform/http/refusal.js';
import { OrganisationLogo } from './organisation-logo.entity.js';
import { OrganisationsService } from './organisations.service.js';

const LOGO_BYTES = 5_000_000;
/** Twice the size it is ever shown at. */
const LOGO_SIDE = 256;

/** Logos: drawn again at the size they are shown, kept in the database. */
@Injectable()
export class Logos {
  constructor(
    @InjectRepository(OrganisationLogo) private readonly logos: Repository<OrganisationLogo>,
    private readonly organisations: OrganisationsService,
  ) {}

  async set(organisationId: string, body: unknown): Promise<void> {
    const { laboId } = await this.organisations.get(organisationId);
    const content = await redrawPicture(await readBody(body, LOGO_BYTES), {
      side: LOGO_SIDE,
      as: 'image/png',
    });
    if (!content) throw refused('Cette image ne s’ouvre pas. Envoyez un PNG ou un JPEG.');
    await this.logos.upsert({ organisationId, laboId, content }, ['organisationId']);
  }

  async read(organisationId: string): Promise<Buffer> {
    const logo = await this.logos.findOneBy({ organisationId });
    if (!logo) throw notFound('Cette organisation n’a pas de logo.');
    return logo.content;
  }

  async remove(organisationId: string): Promise<void> {
    await this.logos.delete({ organisationId });
  }
}

const refused = (message: string) => new Refusal(422, message, [{ field: 'logo', message }]);
