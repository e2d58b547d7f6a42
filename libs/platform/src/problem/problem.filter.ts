import { randomUUID } from 'node:crypto';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { currentCorrelationId } from '../correlation';
import type { Logger } from '../logging';
import { Problem, problemBody, type ProblemTable } from './problem';

interface Reply {
  readonly sent: boolean;
  status(code: number): Reply;
  header(name: string, value: string): Reply;
  serializer(serialize: (body: unknown) => string): Reply;
  send(body: unknown): unknown;
}

/** Codes for errors of a framework, which know a status but none of our codes. */
const CODE_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'REQUEST.MALFORMED',
  401: 'AUTH.REQUIRED',
  403: 'ACCESS.DENIED',
  404: 'NOT_FOUND',
  405: 'NOT_FOUND',
  406: 'REQUEST.MEDIA_TYPE',
  413: 'REQUEST.TOO_LARGE',
  414: 'REQUEST.TOO_LARGE',
  415: 'REQUEST.MEDIA_TYPE',
  429: 'RATE.LIMITED',
  431: 'REQUEST.TOO_LARGE',
  503: 'SERVICE.UNAVAILABLE',
};

/**
 * The only place that turns an exception into an answer. What it does not know becomes 500 with an id; the exception
 * itself goes to the log and never to the caller.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly table: ProblemTable,
    private readonly logger: Logger,
    /** The code of an error that the process knows, such as that of a store which cannot be reached. */
    private readonly codeOf: (error: unknown) => string | undefined = () => undefined,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<{ correlationId?: string }>();
    this.answer(error, http.getResponse<Reply>(), request.correlationId);
  }

  /** Also called for errors that the server raises before Nest has the request. */
  answer(error: unknown, reply: Reply, givenId?: string): void {
    if (reply.sent) return;
    const correlationId = givenId ?? currentCorrelationId() ?? randomUUID();
    const problem = this.toProblem(error);
    const { errors, commandId } = problem.options;
    const body = problemBody(this.table, problem.code, correlationId, errors, commandId);
    if (body.status >= 500) {
      this.logger.error({ err: error, code: body.code, status: body.status }, 'Request failed');
    }
    const retryAfter = problem.options.retryAfterSeconds ?? this.table[body.code]?.retryAfterSeconds;
    if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
    if (body.status === 401) reply.header('www-authenticate', 'Bearer');
    reply
      .status(body.status)
      .header('content-type', 'application/problem+json')
      .serializer(JSON.stringify)
      .send(body);
  }

  private toProblem(error: unknown): Problem {
    if (error instanceof Problem) return error;
    const code = this.codeOf(error) ?? CODE_OF_STATUS[statusOf(error)];
    return new Problem(code ?? 'INTERNAL');
  }
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}
