import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { SESSION_COOKIE } from './session/session-cookie';

/** The document that is served, committed and made into the web's client. */
export function createOpenApiDocument(app: INestApplication): OpenAPIObject {
  const settings = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('jkk-claims')
    .setDescription('Work-injury (JKK) claims from the first report to a line on the bank statement.')
    .setVersion('1')
    .addBearerAuth()
    .addCookieAuth(SESSION_COOKIE)
    .build();
  const document = SwaggerModule.createDocument(app, settings);
  return nullable(document) as OpenAPIObject;
}

type Json = unknown;

/** OpenAPI 3.1 has no `nullable`: null is a type among others. */
function nullable(value: Json): Json {
  if (Array.isArray(value)) return value.map(nullable);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, nullable(part)]));
  if (copy.nullable !== true) return copy;
  delete copy.nullable;
  if (typeof copy.type === 'string') return withNull(copy);
  const { description, ...schema } = copy;
  return { anyOf: [schema, { type: 'null' }], ...(description === undefined ? {} : { description }) };
}

function withNull(schema: Record<string, Json>): Record<string, Json> {
  const values = Array.isArray(schema.enum) ? { enum: [...(schema.enum as Json[]), null] } : {};
  return { ...schema, ...values, type: [schema.type, 'null'] };
}
