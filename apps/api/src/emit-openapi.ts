import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Module, type Provider, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { CONTROLLERS } from './controllers';
import { createOpenApiDocument } from './openapi';
import { API_PREFIX } from './prefix';

/** The document describes controllers only, so what they would call is an empty object here. */
function emptyDependencies(): Provider[] {
  const types = CONTROLLERS.flatMap(
    (controller) => (Reflect.getMetadata('design:paramtypes', controller) as Type[] | undefined) ?? [],
  );
  return [...new Set(types)].map((provide) => ({ provide, useValue: {} }));
}

@Module({ controllers: [...CONTROLLERS], providers: emptyDependencies() })
class DescribedModule {}

/** Writes the OpenAPI file without a server, a database or settings. */
async function emit(file: string): Promise<void> {
  const app = await NestFactory.create(DescribedModule, new FastifyAdapter(), {
    logger: ['error'],
    abortOnError: false,
  });
  app.setGlobalPrefix(API_PREFIX);
  writeFileSync(file, `${JSON.stringify(createOpenApiDocument(app), null, 2)}\n`);
  await app.close();
}

void emit(process.argv[2] ?? path.join('apps', 'api', 'openapi.json'));
