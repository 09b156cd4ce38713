import { Controller, Get, Query } from '@nestjs/common';
import { Gazetteer } from '../../core/territory/gazetteer.js';
import { Allow } from '../../platform/http/access.js';
import { CommuneList, CommuneQuery, EpciList, EpciQuery } from './communes.dto.js';

@Controller('api')
export class CommunesController {
  constructor(private readonly gazetteer: Gazetteer) {}

  /** Communes of France while one types. */
  @Get('communes')
  @Allow('signed-in')
  search(@Query() { q, departements }: CommuneQuery): CommuneList {
    const found = this.gazetteer.search(q, { limit: 8, departements: departements?.split(',') });
    return {
      items: found.map(({ commune: { code, name, departement, postalCodes }, formerName }) => ({
        code,
        name,
        departement,
        postalCodes: postalCodes.slice(0, 3),
        formerName,
      })),
    };
  }

  /** EPCI (communities of communes, metropolises) while one types. */
  @Get('epcis')
  @Allow('signed-in')
  epcis(@Query() { q }: EpciQuery): EpciList {
    return { items: this.gazetteer.epcisNamed(q, 8) };
  }
}
