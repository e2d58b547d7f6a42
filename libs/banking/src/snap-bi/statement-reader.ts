import type { Instant } from '@jkk/domain/calendar';
import { parseResponseCode } from '@jkk/domain/payout';
import {
  BankUnavailableError,
  type BankStatement,
  type UnreadableLine,
  type WireRecorder,
} from '../partner-bank.port';
import { statementBody } from './bodies';
import type { SnapBiClient } from './client';
import { StatementLines } from './statement-lines';
import { parseStatementPage, type StatementPage } from './statement-page';
import { proveBalances } from './statement-proof';

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
  const lines = new StatementLines();
  const unreadable = new Map<string, UnreadableLine>();
  const first = await readPage(client, window.from, window.to, recorder);
  let page = first;
  for (let pages = 1; ; pages += 1) {
    const isNew = lines.add(page.lines) > 0;
    for (const line of page.unreadable) unreadable.set(line.text, line);
    const { hasMore, lastLineAt } = page;
    if (!hasMore || lastLineAt === undefined || !isNew || pages === MAX_PAGES) break;
    page = await readPage(client, window.from, lastLineAt, recorder);
  }
  const oldestFirst = lines.oldestFirst();
  const { startingSen, endingSen, gaps } = proveBalances(oldestFirst, first, window);
  return {
    lines: oldestFirst,
    unreadable: [...unreadable.values()],
    startingSen,
    endingSen,
    gaps: page.hasMore || isOpenEnded(first, page) ? undefined : gaps,
    bankTime: first.bankTime ?? oldestFirst.at(-1)?.bookedAt ?? null,
  };
}

/** Balances of lines prove what stands between them; behind the last of them they prove nothing about a line that nobody can read. */
const isOpenEnded = (newest: StatementPage, oldest: StatementPage): boolean =>
  (newest.endingSen === null && newest.isUnreadable.newest) ||
  (newest.startingSen === null && oldest.isUnreadable.oldest);

async function readPage(
  client: SnapBiClient,
  from: Instant,
  to: Instant,
  recorder: WireRecorder,
): Promise<StatementPage & { readonly bankTime: Instant | null }> {
  const { bankCode } = client.profile;
  const result = await client.call('14', statementBody(client.profile, from, to), recorder);
  if (result.kind === 'NO_TOKEN') throw new BankUnavailableError(bankCode, result.code);
  const { exchange, answer, bankTime } = result;
  await recorder.superseded({ ...exchange, answer: { ...exchange.answer, responseBody: null } });
  const { responseCode, httpStatus, failure } = exchange.answer;
  if (responseCode !== READ || httpStatus !== parseResponseCode(READ)?.http || answer === undefined) {
    throw new BankUnavailableError(bankCode, responseCode ?? failure ?? 'NO_STATEMENT');
  }
  const page = parseStatementPage(answer);
  if (page === undefined) throw new BankUnavailableError(bankCode, 'STATEMENT_MALFORMED');
  return { ...page, bankTime };
}
