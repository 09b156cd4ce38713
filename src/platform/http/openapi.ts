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
  const document = SwaggerModule.createDocument(app, options, {
    extraModels: [Problem],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return inStableOrder(document);
}

/** The compiler lists the members of a union in an order that changes from one build to the next. */
function inStableOrder<Node>(node: Node): Node {
  if (Array.isArray(node)) return node.map(inStableOrder) as Node;
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).map(([key, value]) => [
    key,
    key === 'enum' && Array.isArray(value) ? [...value].sort() : inStableOrder(value),
  ]);
  return Object.fromEntries(entries) as Node;
}

export const serveApiDocs = (app: INestApplication): void =>
  SwaggerModule.setup('api/docs', app, () => describeApi(app), { jsonDocumentUrl: 'api/openapi.json' });
