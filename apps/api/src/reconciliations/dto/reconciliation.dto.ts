import { looseInstant, unless, type Loose } from '@jkk/domain/fields';
import type { Finding } from '@jkk/domain/findings';
import { IdentifierField, InstantField, InstantOut, TextOut, WholeOut } from '../../fields';

export function checkPeriod(body: Loose): Finding[] {
  const [from, to] = [looseInstant(body['from']), looseInstant(body['to'])];
  return unless(
    from === undefined || to === undefined || to >= from,
    '/to',
    'INSTANT.BEFORE_START',
    'Akhir periode lebih awal dari awalnya.',
    'The period ends before it starts.',
  );
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
