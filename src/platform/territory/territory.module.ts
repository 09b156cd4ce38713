import { Global, Module } from '@nestjs/common';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { loadGazetteer } from './load-gazetteer.js';

/** Gives every module the gazetteer of France, read once. */
@Global()
@Module({ providers: [{ provide: Gazetteer, useFactory: loadGazetteer }], exports: [Gazetteer] })
export class TerritoryModule {}
