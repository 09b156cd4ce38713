import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Problem } from './problem.js';

/** The description of the API, from its controllers and DTOs. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const options = new DocumentBuilder()
    .setTitle('Tandem')
    .setDescription(
      'Partnership matchmaking for the Labos des partenariats. Errors are RFC 9457 problem details.',
    )
    .setVersion('1')
    .addCookieAuth('tandem_session')
    .build();
  return SwaggerModule.createDocument(app, options, {
    extraModels: [Problem],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
}

export const serveApiDocs = (app: INestApplication): void =>
  SwaggerModule.setup('api/docs', app, () => describeApi(app), { jsonDocumentUrl: 'api/openapi.json' });
