import { createHash } from 'node:crypto';
import { Client, type QueryResult } from 'pg';
import type { Statement } from './statement';

/** More texts than the programs have; a text that is put together anew each time must not fill the server's memory. */
const TEXTS_MAX = 1_000;
const FEATURE_NOT_SUPPORTED = '0A000';
/** As TypeORM writes it. */
const BEGIN = 'START TRANSACTION';
const ENDS: readonly unknown[] = ['COMMIT', 'ROLLBACK'];
const READING = /^\s*SELECT\b/i;
const NOTHING = { rows: [], rowCount: null };

/** Begins a text whose best plan depends on its values: it is planned for them each time, and kept by nobody. */
export const PLANNED_FOR_VALUES = '/* planned for its values */';

const names = new Map<string, string>();

/**
 * A connection on which PostgreSQL parses and plans each text once: a statement with parameters goes as a prepared one,
 * named after its text. Planning is a good part of what a short statement costs the server. Once a migration has changed
 * the type of a column that a text reads, the connection is given up for a fresh one.
 *
 * The beginning of a transaction travels with its first statement, and a transaction without any is none. Only where
 * that statement writes it waits until the beginning is confirmed, because it must not take effect by itself.
 */
export class PreparedClient extends Client {
  private beginIsDue = false;
  private beginning: Promise<unknown> | undefined;

  override query: Client['query'] = ((query: unknown, values?: unknown, callback?: unknown) => {
    if (query === BEGIN) {
      this.beginIsDue = true;
      return Promise.resolve(NOTHING);
    }
    const send = (): unknown => this.send(query, values, callback);
    if (this.beginIsDue) return this.sendFirst(query, values, send);
    return this.beginning === undefined ? send() : this.beginning.then(send);
  }) as Client['query'];

  /** Sends statements that only read and lock in one go, in this order. Throws the first error among their answers. */
  async queryTogether(statements: readonly Statement[]): Promise<QueryResult[]> {
    const answers = await Promise.allSettled(this.sendTogether(statements));
    return answers
      .map((answer) => {
        if (answer.status === 'rejected') throw answer.reason;
        return answer.value;
      })
      .slice(-statements.length);
  }

  private sendTogether(statements: readonly Statement[]): Promise<QueryResult>[] {
    const { stream } = this.connection;
    const begin = this.beginIsDue ? [BEGIN] : [];
    this.beginIsDue = false;
    stream.cork();
    try {
      return [
        ...begin.map((text) => super.query(text)),
        ...statements.map(({ text, parameters }) => this.send(text, parameters)),
      ];
    } finally {
      stream.uncork();
    }
  }

  private sendFirst(query: unknown, values: unknown, send: () => unknown): unknown {
    if (typeof query === 'string' && READING.test(query)) {
      const parameters = (values ?? []) as Statement['parameters'];
      return this.queryTogether([{ text: query, parameters }]).then(([answer]) => answer);
    }
    this.beginIsDue = false;
    if (ENDS.includes(query)) return Promise.resolve(NOTHING);
    const beginning = super.query(BEGIN);
    const answer = beginning.then(send);
    const isOver = (): void => (this.beginning = undefined);
    this.beginning = beginning;
    beginning.then(isOver, isOver);
    return answer;
  }

  private send(query: unknown, values?: unknown, callback?: unknown): Promise<QueryResult> {
    const hasParameters = Array.isArray(values) && values.length > 0;
    const name =
      typeof query === 'string' && hasParameters && callback === undefined ? nameOf(query) : undefined;
    if (name === undefined) {
      return super.query(
        query as never,
        values as never,
        callback as never,
      ) as unknown as Promise<QueryResult>;
    }
    const answer = super.query({ name, text: query, values } as never) as unknown as Promise<QueryResult>;
    return answer.catch((error: unknown) => {
      if (isStalePlan(error)) void this.end();
      throw error;
    });
  }
}

/** True when a text was planned before a migration changed what it returns. The pool replaces such a connection. */
export function isStalePlan(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return code === FEATURE_NOT_SUPPORTED && /cached plan/.test(String(message));
}

function nameOf(text: string): string | undefined {
  if (text.startsWith(PLANNED_FOR_VALUES)) return undefined;
  const known = names.get(text);
  if (known !== undefined || names.size >= TEXTS_MAX) return known;
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
}
