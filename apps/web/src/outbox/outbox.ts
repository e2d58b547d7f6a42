import type { ReportAnswer } from '../api/model';
import { ApiProblem, hasCode, problemErrors } from '../api/problem';
import type { ProblemError } from '../api/problem';

type Body = Readonly<Record<string, unknown>>;

/** A report that a person has sent and the server has not taken yet. */
export interface WaitingReport {
  /** Its idempotency key: however often it is sent, it is one report. */
  readonly id: string;
  readonly userId: string;
  /** The participant number: what a person finds the patient by again, with or without a line. */
  readonly name: string;
  readonly body: Body;
  /** What the form held, to open it again. */
  readonly values: Body;
  readonly queuedAt: string;
  /** Why the server does not take it as it is; somebody has to mend it. */
  readonly refused?: { readonly code: string; readonly errors: readonly ProblemError[] };
}

/** A file that was picked here. Its content stays on the device until the server has it. */
export interface KeptFile {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly content?: Blob;
  /** Its id at the server, once it is there. */
  readonly documentId?: string;
}

export interface OutboxStore {
  listReports(userId: string): Promise<readonly WaitingReport[]>;
  putReport(report: WaitingReport): Promise<void>;
  removeReport(id: string): Promise<void>;
  findFile(id: string): Promise<KeptFile | undefined>;
  putFile(file: KeptFile): Promise<void>;
  removeFile(id: string): Promise<void>;
  clear(userId: string): Promise<void>;
}

/** The way to the server. */
export interface Line {
  upload(file: KeptFile): Promise<string>;
  report(body: Body, key: string): Promise<ReportAnswer>;
}

export type Delivery =
  | { readonly kind: 'received'; readonly answer: ReportAnswer }
  | { readonly kind: 'waiting'; readonly error: unknown }
  | { readonly kind: 'refused'; readonly error: ApiProblem };

const TRY_LATER = 500;
const TOO_MANY = 429;

/** No line, a server that is away or busy, a session that has ended: nothing is wrong with the report. */
export const isOnlyLate = (error: unknown): boolean =>
  !(error instanceof ApiProblem) ||
  error.body.status >= TRY_LATER ||
  error.body.status === TOO_MANY ||
  hasCode(error, 'AUTH.REQUIRED', 'AUTH.EXPIRED');

const filesOf = ({ documents }: Body): readonly string[] =>
  Array.isArray(documents) ? (documents as string[]) : [];

/** Files first, then the report; what has arrived is remembered after each, so that a crash in between repeats nothing. */
export async function deliver(report: WaitingReport, store: OutboxStore, line: Line): Promise<Delivery> {
  try {
    const files = filesOf(report.body);
    const documents: string[] = [];
    for (const id of files) documents.push(await arrived(id, store, line));
    const answer = await line.report({ ...report.body, ...(files.length > 0 && { documents }) }, report.id);
    await store.removeReport(report.id);
    for (const id of files) await store.removeFile(id);
    return { kind: 'received', answer };
  } catch (error) {
    if (isOnlyLate(error)) return { kind: 'waiting', error };
    const problem = error as ApiProblem;
    const refused = { code: problem.body.code, errors: problemErrors(problem) };
    await store.putReport({ ...report, refused });
    return { kind: 'refused', error: problem };
  }
}

/** The id at the server of a file of this device; an id that the device does not know is one already. */
async function arrived(id: string, store: OutboxStore, line: Line): Promise<string> {
  const file = await store.findFile(id);
  if (file === undefined) return id;
  if (file.documentId !== undefined) return file.documentId;
  const documentId = await line.upload(file);
  const { content: _content, ...rest } = file;
  await store.putFile({ ...rest, documentId });
  return documentId;
}

/** Sends what waits, oldest first, and stops where the line does. What was refused waits for a person. */
export async function deliverAll(
  userId: string,
  store: OutboxStore,
  line: Line,
): Promise<readonly Extract<Delivery, { kind: 'received' }>[]> {
  const received: Extract<Delivery, { kind: 'received' }>[] = [];
  for (const report of await store.listReports(userId)) {
    if (report.refused !== undefined) continue;
    const delivery = await deliver(report, store, line);
    if (delivery.kind === 'waiting') break;
    if (delivery.kind === 'received') received.push(delivery);
  }
  return received;
}
