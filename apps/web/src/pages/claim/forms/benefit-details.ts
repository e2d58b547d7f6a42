import type { BenefitType } from '@jkk/domain/benefits/types';
import type { Claim } from '../../../api/model';
import type { DisabilityValues } from './DisabilityFields';
import { filled } from './form-kit';

export interface PeriodValues {
  readonly from: string;
  readonly to: string;
}
export interface ReceiptValues {
  readonly mode: string;
  readonly amount: number | undefined;
}
export interface InvoiceValues {
  readonly on: string;
  readonly amount: number | undefined;
}
export interface PupilValues {
  readonly birthDate: string;
  readonly level: string;
  readonly year: number | undefined;
}

/** Everything that a line of the calculator may ask for; each type uses its own part. */
export interface DetailValues {
  readonly invoice: number | undefined;
  readonly referencePrice: number | undefined;
  readonly startedOn: string;
  readonly alreadyPaid: number | undefined;
  readonly santunan: number | undefined;
  readonly dueOn: string;
  readonly paidOn: string;
  readonly periods: readonly PeriodValues[];
  readonly receipts: readonly ReceiptValues[];
  readonly invoices: readonly InvoiceValues[];
  readonly items: readonly DisabilityValues[];
  readonly children: readonly PupilValues[];
}

/** Which parts belong to which type; a type that is not named needs none. */
export const DETAILS_OF: Partial<Record<BenefitType, readonly (keyof DetailValues)[]>> = {
  MEDICAL_BILL: ['invoice'],
  MEDICAL_REIMBURSEMENT: ['invoice'],
  REHABILITATION: ['invoice'],
  DENTURE: ['invoice'],
  HEARING_AID: ['invoice'],
  GLASSES: ['invoice'],
  PROSTHESIS: ['referencePrice', 'invoice'],
  ORTHOSIS: ['referencePrice', 'invoice'],
  TRANSPORT: ['receipts'],
  STMB: ['periods', 'alreadyPaid'],
  PARTIAL_ANATOMICAL: ['items'],
  PARTIAL_FUNCTIONAL: ['items'],
  SCHOLARSHIP: ['children'],
  HOME_CARE: ['startedOn', 'invoices'],
  LATE_COMPENSATION: ['santunan', 'dueOn', 'paidOn'],
};

/** Opened with what the doctor and the final report have said already, or with what the benefit says now. */
export function initialDetails(claim: Claim, now: Readonly<Record<string, unknown>> = {}): DetailValues {
  const statements = [...claim.statements].sort((a, b) => (a.enteredAt < b.enteredAt ? 1 : -1));
  const last = statements[0];
  const rests = statements.flatMap((one) =>
    one.restFrom === null || one.restTo === null ? [] : [{ from: one.restFrom, to: one.restTo }],
  );
  return {
    invoice: undefined,
    referencePrice: undefined,
    startedOn: '',
    alreadyPaid: undefined,
    santunan: undefined,
    dueOn: '',
    paidOn: '',
    periods: rests.length > 0 ? rests.slice(0, 1) : [{ from: '', to: '' }],
    receipts: [{ mode: 'LAND', amount: undefined }],
    invoices: [{ on: '', amount: undefined }],
    items: last?.disabilities ?? [],
    children: (claim.finalReport?.children ?? []).map(({ birthDate, level, year }) => ({
      birthDate,
      level,
      year,
    })),
    ...(now as Partial<DetailValues>),
  };
}

/** The line of the calculator without its type. */
export function detailsBody(type: BenefitType, values: DetailValues): Record<string, unknown> {
  const names = DETAILS_OF[type] ?? [];
  return filled(
    Object.fromEntries(
      names.map((name) => {
        const value = values[name];
        return [name, Array.isArray(value) ? (value as object[]).map(filled) : value];
      }),
    ),
  );
}
