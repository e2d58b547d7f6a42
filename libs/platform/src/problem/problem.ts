/** A sentence for a person, Indonesian first. */
export interface Text {
  readonly id: string;
  readonly en: string;
}

export interface ProblemType {
  readonly status: number;
  readonly title: Text;
  /** Seconds after which a repeat makes sense. */
  readonly retryAfterSeconds?: number;
}

/** Every code that an answer may carry, with its status and its sentence: one table per process. */
export type ProblemTable = Readonly<Record<string, ProblemType>>;

/** One thing wrong with what was submitted: where, which and why; never the value itself. */
export interface ProblemFinding {
  readonly pointer: string;
  readonly code: string;
  readonly detail: Text;
  readonly type?: string;
}

/** The body of an `application/problem+json` answer (RFC 9457). */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly text: Text;
  readonly correlationId: string;
  /** The command whose outcome is open. */
  readonly commandId?: string;
  readonly errors?: readonly ProblemFinding[];
}

/** Thrown inside the HTTP edge to end a request with one code of the table; rooms below return refusals as values. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: string,
    readonly options: {
      readonly errors?: readonly ProblemFinding[];
      readonly retryAfterSeconds?: number;
      readonly commandId?: string;
    } = {},
  ) {
    super(code);
  }
}

/** The answer to a code. An unknown code is our mistake and becomes the table's `INTERNAL`. */
export function problemBody(
  table: ProblemTable,
  code: string,
  correlationId: string,
  errors?: readonly ProblemFinding[],
  commandId?: string,
): ProblemBody {
  const known = Object.hasOwn(table, code) ? code : 'INTERNAL';
  const { status, title } = table[known] ?? INTERNAL;
  return {
    type: `urn:jkk:problem:${known}`,
    title: title.en,
    status,
    code: known,
    text: title,
    correlationId,
    ...(commandId === undefined ? {} : { commandId }),
    ...(errors === undefined || errors.length === 0 ? {} : { errors: atMost(errors) }),
  };
}

/** What a person can work through; an answer stays small whatever was sent. */
export const FINDINGS_MAX = 50;

function atMost(errors: readonly ProblemFinding[]): readonly ProblemFinding[] {
  if (errors.length <= FINDINGS_MAX) return errors;
  const shown = errors.slice(0, FINDINGS_MAX - 1);
  const more = errors.length - shown.length;
  const detail = {
    id: `Masih ada ${more} hal lain yang perlu diperbaiki.`,
    en: `${more} more entries need correction.`,
  };
  return [...shown, { pointer: '', code: 'FINDINGS.MORE', detail }];
}

export const INTERNAL: ProblemType = {
  status: 500,
  title: {
    id: 'Terjadi gangguan di sisi kami. Sebutkan nomor korelasi saat melapor.',
    en: 'Something failed on our side. Quote the correlation id when reporting it.',
  },
};
