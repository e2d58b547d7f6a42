import { missing, type Loose, NOTE_LIMIT } from '@jkk/domain/fields';
import type { Finding } from '@jkk/domain/findings';
import { ITEM_DECISIONS, type ItemDecision } from '@jkk/domain/payout/decide';
import { CodeField, TextField } from '../../fields';

/** ASSIGN names the payment that a line is about. */
export const checkItem = (body: Loose): Finding[] =>
  body['decision'] === 'ASSIGN' ? missing(body, 'reference') : [];

export class ItemDecisionRequest {
  @CodeField(ITEM_DECISIONS)
  decision: ItemDecision;

  @TextField({
    optional: true,
    max: 16,
    pattern: /^[0-9A-HJKMNP-TV-Z]{13}A\d{2}$/,
    description: 'With ASSIGN: our reference that the line is about.',
  })
  reference?: string;

  @TextField({ max: NOTE_LIMIT })
  note: string;
}
