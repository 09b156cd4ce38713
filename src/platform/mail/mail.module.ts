import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Outbox } from './outbox.js';
import { OutgoingMail } from './outgoing-mail.entity.js';
import { SignedLinks } from './signed-links.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([OutgoingMail])],
  providers: [Outbox, SignedLinks],
  exports: [Outbox, SignedLinks],
})
export class MailModule {}
