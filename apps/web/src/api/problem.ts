import { wordsOf } from '../i18n';
import type { Language } from '../i18n';
import type { problem } from '../i18n/texts/problem';
import type { Text } from '../i18n/use-words';

/** One finding at a place of the body: `pointer` is a JSON pointer. */
export interface ProblemError {
  readonly pointer: string;
  readonly code: string;
  readonly detail: Text;
}

/** RFC 9457 as this API writes it. */
export interface ProblemBody {
  readonly status: number;
  readonly code: string;
  readonly text?: Text;
  readonly correlationId?: string;
  readonly errors?: readonly ProblemError[];
  readonly currentVersion?: number;
  readonly changedBy?: string;
  readonly changedAt?: string;
}

/** A refused request. The message is the code: what a person reads is made by `describeProblem`. */
export class ApiProblem extends Error {
  constructor(
    readonly body: ProblemBody,
    /** Seconds after which a repeat makes sense, where the server says so. */
    readonly retryAfterSeconds?: number,
  ) {
    super(body.code);
  }
}

export interface ProblemWords {
  readonly code: string;
  readonly what: string;
  readonly cure: string;
  readonly helpCode: string | undefined;
}

/** What failed, what to do, and the help code. Never shows a raw code or a stack. */
export function describeProblem(error: unknown, language: Language): ProblemWords {
  const texts = wordsOf('problem', language) as typeof problem.id;
  if (!(error instanceof ApiProblem)) {
    return { code: 'NETWORK', what: texts.network, cure: texts.networkCure, helpCode: undefined };
  }
  const { body } = error;
  const known = (texts.code as Readonly<Record<string, string>>)[body.code];
  const [what, cure] = known?.split('|') ?? [body.text?.[language] ?? texts.generic, texts.genericCure];
  return { code: body.code, what: what!, cure: cure!, helpCode: body.correlationId };
}

/** What was on the screen may not be seen any more, or is not there any more: showing it as it was would mislead. */
export const isGone = (error: unknown): boolean => hasCode(error, 'NOT_FOUND');

/** Nothing that a repeat would change: whoever asks may not, or there is nothing of that name. */
export const isSettled = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.body.status === 403 || error.body.status === 404);

export const problemErrors = (error: unknown): readonly ProblemError[] =>
  error instanceof ApiProblem ? (error.body.errors ?? []) : [];

export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof ApiProblem && codes.includes(error.body.code);

/** The answer was lost or is still being worked out: a repeat takes the same key, so that it learns the first answer. */
export const isOutcomeOpen = (error: unknown): boolean =>
  !(error instanceof ApiProblem) || hasCode(error, 'COMMAND.PENDING');

/** Somebody else changed the record since this page was read. */
export const isStale = (error: unknown): boolean =>
  hasCode(error, 'CLAIM.VERSION_STALE', 'BENEFIT.VERSION_STALE');

/** A JSON pointer as the path of a form field: `/heirs/0/name` is `heirs.0.name`. */
export const fieldPath = (pointer: string): string => pointer.replace(/^\//, '').replaceAll('/', '.');
