import { looseInstant, unless, type Loose } from '@jkk/domain/fields';
import type { Finding } from '@jkk/domain/findings';
import { OPEN_BUCKETS } from '@jkk/domain/payout/decide';
import { PageQuery } from '../../edge/page.dto';
import { CodeField, IdentifierField, InstantField, InstantOut, TextOut, WholeOut } from '../../fields';

/** Banks give at most a month at once. */
const LONGEST_MS = 31 * 24 * 3_600_000;

export function checkPeriod(body: Loose): Finding[] {
  const [from, to] = [looseInstant(body['from']), looseInstant(body['to'])];
  if (from === undefined || to === undefined) return [];
  const length = Date.parse(to) - Date.parse(from);
  return [
    ...unless(
      length > 0,
      '/to',
      'INSTANT.BEFORE_START',
      'Akhir periode harus sesudah awalnya.',
      'The period has to end after it starts.',
    ),
    ...unless(
      length <= LONGEST_MS,
      '/to',
      'PERIOD.TOO_LONG',
      'Bank memberi mutasi paling lama satu bulan sekaligus.',
      'Banks give at most a month of a statement at once.',
    ),
  ];
}

export class StatementLineQuery extends PageQuery {
  @CodeField(OPEN_BUCKETS, { optional: true })
  bucket?: (typeof OPEN_BUCKETS)[number];
}

export class ReconciliationRequest {
  @IdentifierField('bankCode', { example: '002' })
  bankCode: string;

  @InstantField({ optional: true })
  from?: string;

  @InstantField({ optional: true })
  to?: string;
}

export class ReconciliationResponse {
  @TextOut()
  bankCode: string;

  @InstantOut()
  readFrom: string;

  @InstantOut()
  readTo: string;

  @WholeOut()
  newLines: number;

  @WholeOut()
  matched: number;

  @WholeOut()
  returned: number;

  @WholeOut()
  unmatched: number;
}
