import { Controller, Get, Param, Query } from '@nestjs/common';
import { Allow } from '../../platform/http/access.js';
import { MailboxQuery, MessageDetail, MessagePage } from './mailbox.dto.js';
import { MailboxService } from './mailbox.service.js';

@Controller('api/mailbox/messages')
export class MailboxController {
  constructor(private readonly mailbox: MailboxService) {}

  /** What the demonstration sent, newest first. */
  @Get()
  @Allow('administrator')
  list(@Query() query: MailboxQuery): Promise<MessagePage> {
    return this.mailbox.list(query);
  }

  @Get(':id')
  @Allow('administrator')
  message(@Param('id') id: string): Promise<MessageDetail> {
    return this.mailbox.message(id);
  }
}
