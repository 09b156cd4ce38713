import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Config } from '../../platform/config/config.js';
import { notFound } from '../../platform/http/refusal.js';
import { Entrance, type Exchange } from '../access/entrance.js';
import type { Me } from '../access/session.dto.js';
import { AccountsService } from '../accounts/accounts.service.js';
import type { DemoSignIn, DemoView } from './demo.dto.js';

/** The way in of a demonstration: only the people its own file names, and only where there is such a file. */
@Injectable()
export class DemoService {
  constructor(
    private readonly config: Config,
    private readonly accounts: AccountsService,
    private readonly entrance: Entrance,
  ) {}

  async view(): Promise<DemoView> {
    const signIns = await this.people();
    return { enabled: signIns.length > 0, signIns, mailbox: this.config.demo.mailboxDir !== null };
  }

  async signIn(email: string, request: Exchange, reply: FastifyReply): Promise<Me> {
    const person = (await this.people()).find((one) => one.email === email);
    const account = person && (await this.accounts.byEmail(person.email));
    if (!account) throw notFound('Cette installation n’est pas une démonstration.');
    return this.entrance.openWithoutSecondStep(account.id, request, reply);
  }

  private async people(): Promise<DemoSignIn[]> {
    const { file } = this.config.demo;
    return file ? JSON.parse(await readFile(file, 'utf8').catch(() => '[]')) : [];
  }
}
