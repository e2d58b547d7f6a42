import type { ClaimEventCode } from '../claim';
import type { LetterKind } from './kinds';
import type { NumberedEvent } from './letter';

/** Letters that tell a decision. */
const DECISIONS: readonly LetterKind[] = ['CONCLUSION', 'REFUSAL', 'LABOUR_OFFICE_NOTICE'];

/** What of the record takes a decision back, or puts another one in its place. */
const TAKEN_BACK_BY: Readonly<Partial<Record<ClaimEventCode, readonly ClaimEventCode[]>>> = {
  CONCLUDED_POSITIVE: ['CONCLUSION_REVERSED'],
  CONCLUDED_NEGATIVE: ['CONCLUSION_REVERSED', 'DETERMINED_WORK_RELATED'],
  COVER_REFUSED: ['COVER_GIVEN', 'DATA_COMPLETED'],
  BENEFIT_REFUSED: ['REFUSAL_REVERSED'],
};

export const tellsDecision = (kind: LetterKind): boolean => DECISIONS.includes(kind);

/** Whether the decision that a letter tells no longer holds. @param later events after its own, in their order */
export const isTakenBack = (
  { code, data }: Pick<NumberedEvent, 'code' | 'data'>,
  later: readonly Pick<NumberedEvent, 'code' | 'data'>[],
): boolean =>
  later.some(
    (each) =>
      TAKEN_BACK_BY[code]?.includes(each.code) === true && each.data['benefitId'] === data['benefitId'],
  );
