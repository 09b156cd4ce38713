import { Controller, Get, Header, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/http/access.js';
import { atomFeed } from './atom-feed.js';
import { renderNoShowcase } from './no-showcase-page.js';
import { ShowcaseQuery } from './showcase.dto.js';
import { ShowcaseService } from './showcase.service.js';
import { renderShowcase } from './showcase-page.js';

/** Five minutes: what is withdrawn must go soon, and a link that spreads must not weigh on the database. */
const KEPT = 'public, max-age=300';

@ApiExcludeController()
@Controller('labos/:slug')
export class ShowcaseController {
  constructor(private readonly showcase: ShowcaseService) {}

  /** The public page of a Labo; an address that is none answers with a page too, since a browser asked. */
  @Get()
  @Allow('public')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', KEPT)
  async page(
    @Param('slug') slug: string,
    @Query() query: ShowcaseQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const showcase = await this.showcase.find(slug, query);
    if (showcase) return renderShowcase(showcase);
    reply.status(404);
    return renderNoShowcase(this.showcase.homeUrl);
  }

  /** What is new, for readers of feeds. */
  @Get('atom.xml')
  @Allow('public')
  @Header('content-type', 'application/atom+xml; charset=utf-8')
  @Header('cache-control', KEPT)
  async feed(@Param('slug') slug: string): Promise<string> {
    return atomFeed(await this.showcase.of(slug, {}));
  }

  /** Its logo, also in its messages; the address changes with the picture. */
  @Get('logo.png')
  @Allow('public')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  // A message is read on other sites than ours.
  @Header('cross-origin-resource-policy', 'cross-origin')
  async logo(@Param('slug') slug: string): Promise<StreamableFile> {
    return new StreamableFile(await this.showcase.logo(slug), { type: 'image/png' });
  }
}
