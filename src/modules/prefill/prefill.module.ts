import { Module } from '@nestjs/common';
import { PrefillController } from './prefill.controller.js';
import { PrefillService } from './prefill.service.js';

@Module({ controllers: [PrefillController], providers: [PrefillService] })
export class PrefillModule {}
