import { Controller, Get, Header, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { Audit } from '../../platform/audit/audit.js';
import { Allow } from '../../platform/http/access.js';
import { AuditPage, AuditQuery } from './audit.dto.js';
import { AuditLogService } from './audit-log.service.js';

@Controller('api')
export class AuditController {
  constructor(
    private readonly log: AuditLogService,
    private readonly audit: Audit,
  ) {}

  /** Who did what in a Labo, newest first. */
  @Get('labos/:laboId/audit')
  @Allow({ to: 'governors', of: 'labo', by: 'laboId' })
  ofLabo(@Param('laboId', ParseUUIDPipe) laboId: string, @Query() query: AuditQuery): Promise<AuditPage> {
    return this.log.page(laboId, query);
  }

  /** The same as a file; taking it is itself recorded. */
  @Get('labos/:laboId/audit.csv')
  @Allow({ to: 'governors', of: 'labo', by: 'laboId' })
  @ApiProduces('text/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="journal.csv"')
  async csv(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<string> {
    await this.audit.record({ action: 'data.exported', labos: [laboId], details: { contenu: 'journal' } });
    return this.log.csv(laboId);
  }

  /** What concerns the installation and no Labo. */
  @Get('audit')
  @Allow('administrator')
  ofInstallation(@Query() query: AuditQuery): Promise<AuditPage> {
    return this.log.page(null, query);
  }
}
