import type { ClaimEventCode, GuaranteeStatus } from '../claim';
import type { LetterKind } from './kinds';
import type { NumberedEvent } from './letter';

/** Letters that tell a decision, or that money was paid. */
const DECISIONS: readonly LetterKind[] = [
  'CONCLUSION',
  'REFUSAL',
  'LABOUR_OFFICE_NOTICE',
  'CALCULATION',
  'PAYMENT_NOTICE',
];

/** What of the record takes a decision back, or puts another one in its place. */
const TAKEN_BACK_BY: Readonly<Partial<Record<ClaimEventCode, readonly ClaimEventCode[]>>> = {
  CONCLUDED_POSITIVE: ['CONCLUSION_REVERSED'],
  CONCLUDED_NEGATIVE: ['CONCLUSION_REVERSED', 'DETERMINED_WORK_RELATED'],
  COVER_REFUSED: ['COVER_GIVEN', 'DATA_COMPLETED'],
  BENEFIT_REFUSED: ['REFUSAL_REVERSED'],
  BENEFIT_APPROVED: ['PAYEE_REPLACED', 'CLAIM_WITHDRAWN', 'CLAIM_CANCELLED', 'COVER_REFUSED'],
  BENEFIT_PAID: ['PAYOUT_RETURNED'],
};

export const tellsDecision = (kind: LetterKind): boolean => DECISIONS.includes(kind);

/** Whether what a letter tells no longer holds. @param later events after its own, in their order */
export const isTakenBack = (told: Told, later: readonly Told[]): boolean =>
  later.some((each) => TAKEN_BACK_BY[told.code]?.includes(each.code) === true && concerns(each, told));

type Told = Pick<NumberedEvent, 'code' | 'data'>;

/** What befalls the whole claim befalls each benefit and payout of it. */
const concerns = ({ data }: Told, told: Told): boolean =>
  ['benefitId', 'payoutId'].every(
    (name) => data[name] === undefined || told.data[name] === undefined || data[name] === told.data[name],
  );

/** What a letter about a guarantee says holds while the guarantee stands so. */
const HOLDS_WHILE: Readonly<Partial<Record<LetterKind, readonly GuaranteeStatus[]>>> = {
  GUARANTEE: ['PROVISIONAL', 'CONFIRMED'],
  REFERRAL_GUARANTEE: ['PROVISIONAL', 'CONFIRMED'],
  GUARANTEE_CONFIRMED: ['CONFIRMED'],
  GUARANTEE_REVOKED: ['REVOKED'],
};

export const tellsGuarantee = (kind: LetterKind): boolean => HOLDS_WHILE[kind] !== undefined;

/** Whether the guarantee stands as the letter says. */
export const guaranteesStill = (kind: LetterKind, status: GuaranteeStatus): boolean =>
  HOLDS_WHILE[kind]?.includes(status) === true;
