import { Readable } from 'node:stream';
import {
  CallHandler,
  ExecutionContext,
  Inject,
  Injectable,
  NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { CSV_START, toCsv } from '@jkk/platform/csv';
import type { Logger } from '@jkk/platform/logging';
import type { FastifyRequest } from 'fastify';
import { lastValueFrom, map, type Observable } from 'rxjs';
import { cellOf, columnsOf, itemClassOf } from './csv-columns';
import { OPERATION, type OperationOptions } from './operation';
import { LOGGER } from '../tokens';
import { PAGE_LIMIT, PageQuery } from './page.dto';

interface Page {
  readonly items: readonly unknown[];
  readonly next?: string | null;
}

/** The whole of any list as CSV, page after page as it is read, with `?format=csv` or `Accept: text/csv`. */
@Injectable()
export class CsvInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { id, answer } = this.reflector.get<OperationOptions>(OPERATION, context.getHandler());
    const view = request.method === 'GET' && wantsCsv(request) ? itemClassOf(answer) : undefined;
    if (view === undefined) return next.handle();
    const { query } = request;
    if (query instanceof PageQuery) query.limit = PAGE_LIMIT;
    const columns = columnsOf(view);
    const more = (cursor: string): Promise<Page> => {
      (query as PageQuery).cursor = cursor;
      return lastValueFrom(next.handle() as Observable<Page>);
    };
    const written = ({ items }: Page): string =>
      toCsv(items.map((item) => columns.map((column) => cellOf(item, column))));
    async function* lines(first: Page): AsyncGenerator<string> {
      yield CSV_START + toCsv([columns.map(({ name }) => name)]);
      yield written(first);
      for (let cursor = first.next ?? null; cursor !== null;) {
        const page = await more(cursor);
        yield written(page);
        cursor = page.next ?? null;
      }
    }
    const file = (first: Page): Readable =>
      Readable.from(lines(first)).on('error', (error: unknown) => {
        // It has begun as a success and can only be cut off, which its reader notices: nobody else would say why.
        this.logger.error({ err: error, operation: id }, 'A list could not be read to its end');
      });
    // The first page is read before the answer begins, so that a refusal is still one.
    return (next.handle() as Observable<Page>).pipe(
      map(
        (first) =>
          new StreamableFile(file(first), {
            type: 'text/csv; charset=utf-8',
            disposition: `attachment; filename="${id}.csv"`,
          }),
      ),
    );
  }
}

const wantsCsv = ({ query, headers }: FastifyRequest): boolean =>
  (query as { readonly format?: unknown } | undefined)?.format === 'csv' ||
  /^text\/csv\b/.test(headers.accept ?? '');
