import type { Finding } from '@jkk/domain/findings';
import { AlsoCheck, type Loose } from '../../edge/content-check';
import { looseInstant, unless } from '../../edge/loose';
import { IdentifierField, InstantField, InstantOut, TextOut, WholeOut } from '../../fields';

function checkPeriod(body: Loose<'from' | 'to'>): Finding[] {
  const [from, to] = [looseInstant(body.from), looseInstant(body.to)];
  return unless(
    from === undefined || to === undefined || to >= from,
    '/to',
    'INSTANT.BEFORE_START',
    'Akhir periode lebih awal dari awalnya.',
    'The period ends before it starts.',
  );
}

@AlsoCheck(checkPeriod)
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
