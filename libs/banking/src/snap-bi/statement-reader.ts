import type { Instant } from '@jkk/domain/calendar';
import { parseResponseCode } from '@jkk/domain/payout';
import {
  BankUnavailableError,
  type BankStatement,
  type BankStatementLine,
  type WireRecorder,
} from '../partner-bank.port';
import { statementBody } from './bodies';
import type { SnapBiClient } from './client';
import { lineKey, parseStatementPage, type StatementPage } from './statement-page';

/** Beyond this the window was chosen badly; the reader then says the statement is incomplete. */
const MAX_PAGES = 400;
const READ = '2001400';

/**
 * All pages of service 14, which has no page number: the window's end moves to the last line that was seen, and what
 * comes twice is left out. Every answer is stored at once, without its body: the lines have rows of their own.
 */
export async function readWholeStatement(
  client: SnapBiClient,
  window: { readonly from: Instant; readonly to: Instant },
  recorder: WireRecorder,
): Promise<BankStatement> {
  const seen = new Map<string, BankStatementLine>();
  const first = await readPage(client, window.from, window.to, recorder);
  let page = first;
  for (let pages = 1; ; pages += 1) {
    const before = seen.size;
    for (const line of page.lines) if (!seen.has(lineKey(line))) seen.set(lineKey(line), line);
    const { hasMore, lastLineAt } = page;
    if (!hasMore || lastLineAt === undefined || seen.size === before || pages === MAX_PAGES) break;
    page = await readPage(client, window.from, lastLineAt, recorder);
  }
  const lines = [...seen.values()].reverse();
  const moved = lines.reduce(
    (sum, line) => sum + (line.direction === 'CREDIT' ? line.amountSen : -line.amountSen),
    0,
  );
  const { startingSen, endingSen } = first;
  return { lines, startingSen, endingSen, complete: !page.hasMore && startingSen + moved === endingSen };
}

async function readPage(
  client: SnapBiClient,
  from: Instant,
  to: Instant,
  recorder: WireRecorder,
): Promise<StatementPage> {
  const { bankCode } = client.profile;
  const result = await client.call('14', statementBody(client.profile, from, to), recorder);
  if (result.kind === 'NO_TOKEN') throw new BankUnavailableError(bankCode, result.code);
  const { exchange, answer } = result;
  await recorder.superseded({ ...exchange, answer: { ...exchange.answer, responseBody: null } });
  const { responseCode, httpStatus, failure } = exchange.answer;
  if (responseCode !== READ || httpStatus !== parseResponseCode(READ)?.http || answer === undefined) {
    throw new BankUnavailableError(bankCode, responseCode ?? failure ?? 'NO_STATEMENT');
  }
  const page = parseStatementPage(answer);
  if (page === undefined) throw new BankUnavailableError(bankCode, 'STATEMENT_MALFORMED');
  return page;
}
