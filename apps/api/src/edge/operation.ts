import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCookieAuth,
  ApiExtraModels,
  ApiHeader,
  ApiOperation,
  ApiResponse,
  type ApiResponseOptions,
  getSchemaPath,
} from '@nestjs/swagger';
import type { Role } from '@jkk/domain/access';
import type { OpenedThing } from '@jkk/domain/claim/readings';
import { PROBLEMS, type ProblemCode } from '../problems/problem-table';
import type { ContentCheck } from './content-check';
import { ProblemView } from './problem.view';

/** What the address of a request names and the caller must be able to see. */
export type SubjectKind =
  | 'claim'
  | 'benefit'
  | 'payout'
  | 'batch'
  | 'document'
  | 'ruleSet'
  | 'figure'
  | 'finding'
  | 'person'
  | 'partnerBank'
  | 'openItem'
  | 'bankDay'
  | 'statementFile'
  | 'paymentFile'
  | 'registerImport'
  | 'screeningList'
  | 'cap';

export interface OperationOptions {
  /** Unique in the OpenAPI file; the generated clients call the operation by it. */
  readonly id: string;
  readonly summary: string;
  /** Who may ever do this; EVERYBODY is anybody signed in, PUBLIC needs no session. */
  readonly roles: readonly Role[] | 'EVERYBODY' | 'PUBLIC';
  readonly subject?: SubjectKind;
  readonly answer?: new () => object;
  readonly status?: 200 | 201 | 204;
  /** Every POST honours an `Idempotency-Key`; the report requires one. */
  readonly idempotency?: 'required' | 'optional';
  /** What is read of a claim here, and kept with who read it. */
  readonly reads?: OpenedThing;
  /** A file instead of a JSON body. */
  readonly upload?: boolean;
  /** Kept open by the page itself, again and again. */
  readonly isStream?: boolean;
  /** A body though no key is taken; where one is, there is a body anyhow. */
  readonly takesBody?: boolean;
  /** Rules that look at several properties of the body, at the clock, the caller or the claim. */
  readonly check?: ContentCheck;
  /** Codes beyond those that follow from the options above. */
  readonly problems?: readonly ProblemCode[];
}

export const OPERATION = Symbol('operation');

/** Declares an endpoint once: the guards read it, and so does the OpenAPI file. */
export function Operation(options: OperationOptions): MethodDecorator {
  const { status = 200 } = options;
  return applyDecorators(
    SetMetadata(OPERATION, options),
    HttpCode(status),
    ApiExtraModels(ProblemView),
    ApiOperation({ operationId: options.id, summary: options.summary }),
    ...successes(options).map((success) => ApiResponse(success)),
    ...(options.roles === 'PUBLIC' ? [] : [ApiBearerAuth(), ApiCookieAuth()]),
    ...idempotencyHeader(options.idempotency),
    ...problemResponses(options),
  );
}

/** A repeat of what was created says 200. */
function successes({ status = 200, answer, idempotency }: OperationOptions): ApiResponseOptions[] {
  const type = answer === undefined ? {} : { type: answer };
  const first = { status, description: 'Done', ...type };
  const repeats = status === 201 && idempotency !== undefined;
  return repeats ? [first, { status: 200, description: 'Done before, by the same key', ...type }] : [first];
}

function idempotencyHeader(rule: OperationOptions['idempotency']): MethodDecorator[] {
  if (rule === undefined) return [];
  const schema = { type: 'string', pattern: '^[A-Za-z0-9._-]{8,64}$' } as const;
  const description = 'A repeat with the same key and body returns the first answer.';
  return [ApiHeader({ name: 'Idempotency-Key', required: rule === 'required', schema, description })];
}

function problemResponses(options: OperationOptions): MethodDecorator[] {
  const byStatus = new Map<number, string[]>();
  for (const code of new Set(problemCodes(options))) {
    const { status } = PROBLEMS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const content = { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemView) } } };
  return [...byStatus].map(([status, codes]) =>
    ApiResponse({ status, description: codes.join(', '), content }),
  );
}

const READS_CLAIM: readonly (SubjectKind | undefined)[] = ['claim', 'benefit', 'payout'];

function problemCodes(options: OperationOptions): ProblemCode[] {
  const codes: ProblemCode[] = [
    ...(options.problems ?? []),
    'VALIDATION.FAILED',
    'RATE.LIMITED',
    'SERVICE.UNAVAILABLE',
  ];
  if (options.roles !== 'PUBLIC') codes.push('AUTH.REQUIRED', 'AUTH.EXPIRED', 'ACCESS.DENIED');
  if (options.subject !== undefined) codes.push('NOT_FOUND');
  if (READS_CLAIM.includes(options.subject)) codes.push('RECORD.UNREADABLE');
  if (options.idempotency !== undefined || options.upload || options.takesBody) {
    codes.push('REQUEST.MALFORMED', 'REQUEST.TOO_LARGE', 'REQUEST.MEDIA_TYPE');
  }
  if (options.idempotency !== undefined) codes.push('IDEMPOTENCY.KEY_REUSED', 'COMMAND.PENDING');
  return codes;
}
