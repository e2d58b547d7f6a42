import type { PayoutState } from './states';

/** The two messages by which a bank tells by itself what became of a transfer, by their path (SNAP BI, services 76 and 75). */
export const CALLBACK_SERVICES = { 'transfer-rtgs': '76', 'transfer-skn': '75' } as const;
export type CallbackPath = keyof typeof CALLBACK_SERVICES;

/** What a bank tells of a transfer. Nothing of it is believed: it says which transfer to ask about. */
export interface BankCallback {
  readonly partnerReference: string | null;
  readonly bankReference: string | null;
  readonly status: string;
}

/** What is wrong with a callback: a field that must be there, or one of another form. */
export interface CallbackFault {
  readonly fault: 'MANDATORY_FIELD' | 'FIELD_FORMAT';
  readonly field: string;
}

/** SNAP BI: references of at most 64, a status of two digits; of the two references one must be there. */
export function readCallback(body: unknown): BankCallback | CallbackFault {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
  const { latestTransactionStatus: status } = fields;
  const partnerReference = fields.originalPartnerReferenceNo ?? null;
  const bankReference = fields.originalReferenceNo ?? null;
  if (status === undefined) return { fault: 'MANDATORY_FIELD', field: 'latestTransactionStatus' };
  if (typeof status !== 'string' || !/^\d{2}$/.test(status)) {
    return { fault: 'FIELD_FORMAT', field: 'latestTransactionStatus' };
  }
  if (!isReference(partnerReference)) return { fault: 'FIELD_FORMAT', field: 'originalPartnerReferenceNo' };
  if (!isReference(bankReference)) return { fault: 'FIELD_FORMAT', field: 'originalReferenceNo' };
  if (partnerReference === null && bankReference === null) {
    return { fault: 'MANDATORY_FIELD', field: 'originalPartnerReferenceNo' };
  }
  return { partnerReference, bankReference, status };
}

const isReference = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && /^[\x21-\x7e]{1,64}$/.test(value));

/** States in which the bank is asked what became of a transfer. */
const ASKED_IN: readonly PayoutState[] = ['SENDING', 'UNKNOWN', 'PENDING'];

/** What a callback wakes: the inquiry while the outcome is open, else the reading of the statement, which is the proof. */
export const wokenBy = (state: PayoutState): 'INQUIRY' | 'STATEMENT' =>
  ASKED_IN.includes(state) ? 'INQUIRY' : 'STATEMENT';
