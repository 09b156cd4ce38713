import { readFile } from 'node:fs/promises';
import { Controller, Get } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { Allow } from '../../platform/http/access.js';
import { DemoSignIn, DemoView } from './demo.dto.js';

@Controller('api/demo')
export class DemoController {
  constructor(private readonly config: Config) {}

  /** The demonstration's own people; empty on a real installation, which names no demo file. */
  @Get()
  @Allow('public')
  async demo(): Promise<DemoView> {
    const { file, mailboxDir } = this.config.demo;
    const signIns: DemoSignIn[] = file ? JSON.parse(await readFile(file, 'utf8').catch(() => '[]')) : [];
    return { enabled: signIns.length > 0, signIns, mailbox: mailboxDir !== null };
  }
}
