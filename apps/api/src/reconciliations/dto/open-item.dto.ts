import { missing, type Loose, NOTE_LIMIT } from '@jkk/domain/fields';
import type { Finding } from '@jkk/domain/findings';
import {
  divisionText,
  ITEM_DECISIONS,
  MOST_FEE_RUPIAH,
  MOST_PARTS,
  type ItemDecision,
} from '@jkk/domain/payout/decide';
import { CodeField, IdentifierListField, TextField, WholeField } from '../../fields';

/** ASSIGN and PART_RETURN name the payment that a line is about, DIVIDE those that it pays. */
export function checkItem(body: Loose): Finding[] {
  if (body['decision'] === 'DIVIDE') return missing(body, 'references');
  const isOfOne = body['decision'] === 'ASSIGN' || body['decision'] === 'PART_RETURN';
  return isOfOne ? missing(body, 'reference') : [];
}

export class ItemDecisionRequest {
  @CodeField(ITEM_DECISIONS)
  decision: ItemDecision;

  @TextField({
    optional: true,
    max: 16,
    pattern: /^[0-9A-HJKMNP-TV-Z]{13}A\d{2}$/,
    description: 'With ASSIGN and PART_RETURN: our reference that the line is about.',
  })
  reference?: string;

  @IdentifierListField('partnerReference', {
    optional: true,
    max: MOST_PARTS,
    description:
      'With DIVIDE: our references of the payments that the debit pays, each with all of its amount.',
  })
  references?: string[];

  @WholeField({
    optional: true,
    min: 1,
    max: MOST_FEE_RUPIAH,
    description:
      'With DIVIDE: what the bank took beside them, where its contract says that it books that so.',
  })
  fee?: number;

  @TextField({ max: NOTE_LIMIT })
  note: string;
}

/** What is said besides the decision, in the text that both persons have to say. */
export function detailsOf({ decision, reference, references, fee }: ItemDecisionRequest): string | null {
  if (decision !== 'DIVIDE') return reference ?? null;
  return divisionText({ references: references ?? [], feeRupiah: fee ?? 0 });
}
