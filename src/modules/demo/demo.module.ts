import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { AccountsModule } from '../accounts/accounts.module.js';
import { DemoController } from './demo.controller.js';
import { DemoService } from './demo.service.js';

@Module({
  imports: [AccountsModule, AccessModule],
  controllers: [DemoController],
  providers: [DemoService],
})
export class DemoModule {}
