import { describe, expect, it } from '@jest/globals';
import { Controller, Get, Module, Post } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Allow } from '../../platform/http/access.js';
import { checkAccessRules } from './check-access-rules.js';

@Controller('api/doors')
class DoorsController {
  @Get()
  @Allow('signed-in')
  list() {}

  @Post()
  @Allow('administrator')
  open() {}

  notARoute() {}
}

@Controller('api/doors')
class CarelessController extends DoorsController {
  @Get('tomorrow')
  forgotten() {}
}

@Module({ imports: [DiscoveryModule], controllers: [DoorsController] })
class Careful {}

@Module({ imports: [DiscoveryModule], controllers: [DoorsController, CarelessController] })
class Careless {}

const start = async (module: unknown) => {
  const app = await NestFactory.createApplicationContext(module as never, { logger: false });
  try {
    return checkAccessRules(app);
  } finally {
    await app.close();
  }
};

describe('checkAccessRules', () => {
  it('lets a product start whose every route says who may call it', async () => {
    expect(await start(Careful)).toBe(2);
  });

  it('stops the start on a route that says nothing, and names it', async () => {
    await expect(start(Careless)).rejects.toThrow(
      'Routes without an access rule: CarelessController.forgotten',
    );
  });
});
