import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/http/access.js';
import type { Exchange } from '../access/entrance.js';
import { Me } from '../access/session.dto.js';
import { DemoPerson, DemoView } from './demo.dto.js';
import { DemoService } from './demo.service.js';

@Controller('api/demo')
export class DemoController {
  constructor(private readonly demo: DemoService) {}

  /** The demonstration's own people; empty on a real installation, which names no demo file. */
  @Get()
  @Allow('public')
  view(): Promise<DemoView> {
    return this.demo.view();
  }

  /** Signs in as one of them, without password nor second step; nothing is there on a real installation. */
  @Post('session')
  @Allow('public')
  @HttpCode(200)
  signIn(
    @Body() body: DemoPerson,
    @Req() request: Exchange,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    return this.demo.signIn(body.email, request, reply);
  }
}
