import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { type Actor, Allow, CurrentActor } from '../../platform/http/access.js';
import { MergeList, MergePreview, MergeRequest, MergeView } from './merge.dto.js';
import { MergesService } from './merges.service.js';

@Controller('api')
export class MergesController {
  constructor(private readonly merges: MergesService) {}

  /** What merging another profile into this one would move. */
  @Get('organisations/:id/merge-preview')
  @Allow({ to: 'staff', of: 'organisation' })
  preview(@Param('id', ParseUUIDPipe) id: string, @Query() { fromId }: MergeRequest): Promise<MergePreview> {
    return this.merges.preview(id, fromId);
  }

  /** Merges another profile into this one. */
  @Post('organisations/:id/merges')
  @Allow({ to: 'staff', of: 'organisation' })
  merge(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { fromId }: MergeRequest,
    @CurrentActor() actor: Actor,
  ): Promise<MergeView> {
    return this.merges.merge(id, fromId, actor);
  }

  /** Merges that can still be undone, and those undone. */
  @Get('labos/:laboId/merges')
  @Allow({ staff: 'laboId' })
  list(@Param('laboId', ParseUUIDPipe) laboId: string): Promise<MergeList> {
    return this.merges.list(laboId);
  }

  /** Takes a merge back. */
  @Post('merges/:id/undo')
  @Allow({ to: 'staff', of: 'organisation_merge' })
  @HttpCode(200)
  undo(@Param('id', ParseUUIDPipe) id: string): Promise<MergeView> {
    return this.merges.undo(id);
  }
}
