import type { PayoutState } from './states';

/** By which a bank tells by itself what became of a transfer, or of each in a bulk, by their path (SNAP BI). */
export const CALLBACK_SERVICES = {
  'transfer-rtgs': '76',
  'transfer-skn': '75',
  'transfer-interbank-bulk': '21',
} as const;
export type CallbackPath = keyof typeof CALLBACK_SERVICES;

/** What a bank tells of a transfer. Nothing of it is believed: it says which transfer to ask about. */
export interface BankCallback {
  readonly partnerReference: string | null;
  readonly bankReference: string | null;
  readonly status: string;
}

/** The same of the transfers of one bulk: which of them to ask about. */
export interface BulkCallback {
  readonly bulkId: string;
  readonly references: readonly string[];
  /** Accounts of those that are told without our reference. */
  readonly accounts: readonly string[];
}

/** What is wrong with a callback: a field that must be there, or one of another form. */
export interface CallbackFault {
  readonly fault: 'MANDATORY_FIELD' | 'FIELD_FORMAT';
  readonly field: string;
}

/** SNAP BI: references of at most 64, a status of two digits; of the two references one must be there. */
export function readCallback(body: unknown): BankCallback | CallbackFault {
  const fields = toFields(body);
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

/** SNAP BI, service 21: both names of the bulk, and of each transfer its response code and account; our reference may lack. */
export function readBulkCallback(body: unknown): BulkCallback | CallbackFault {
  const { partnerBulkId, bulkId, bulkObject } = toFields(body);
  const named = firstFault({ partnerBulkId, bulkId });
  if (named !== undefined) return named;
  if (bulkObject === undefined) return { fault: 'MANDATORY_FIELD', field: 'bulkObject' };
  if (!Array.isArray(bulkObject) || bulkObject.length === 0) {
    return { fault: 'FIELD_FORMAT', field: 'bulkObject' };
  }
  const references: string[] = [];
  const accounts: string[] = [];
  for (const each of bulkObject.map(toFields)) {
    const { responseCode, beneficiaryAccountNo, originalPartnerReferenceNo: reference = null } = each;
    const wrong = firstFault({ responseCode, beneficiaryAccountNo });
    if (wrong !== undefined) return wrong;
    if (!isReference(reference)) return { fault: 'FIELD_FORMAT', field: 'originalPartnerReferenceNo' };
    if (reference === null) accounts.push(String(beneficiaryAccountNo));
    else references.push(reference);
  }
  return { bulkId: String(partnerBulkId), references, accounts };
}

function firstFault(given: Readonly<Record<string, unknown>>): CallbackFault | undefined {
  for (const [field, value] of Object.entries(given)) {
    if (value === undefined || value === null) return { fault: 'MANDATORY_FIELD', field };
    if (!isReference(value)) return { fault: 'FIELD_FORMAT', field };
  }
  return undefined;
}

const toFields = (value: unknown): Readonly<Record<string, unknown>> =>
  (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;

const isReference = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && /^[\x21-\x7e]{1,64}$/.test(value));

/** States in which the bank is asked what became of a transfer. */
const ASKED_IN: readonly PayoutState[] = ['SENDING', 'UNKNOWN', 'PENDING'];

/** What a callback wakes: the inquiry while the outcome is open, else the reading of the statement, which is the proof. */
export const wokenBy = (state: PayoutState): 'INQUIRY' | 'STATEMENT' =>
  ASKED_IN.includes(state) ? 'INQUIRY' : 'STATEMENT';
