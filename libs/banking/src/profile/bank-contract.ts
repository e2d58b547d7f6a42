import {
  hasRoom,
  LEAST_BULK_ITEMS,
  PAYMENT_CHANNELS,
  PAYMENT_FILE_VERSIONS,
  SENDING_DAYS,
  type BulkTerms,
  type ContractLimits,
  type SendingWindow,
  type SendingWindows,
} from '@jkk/domain/payout';
import { kindOf, nullable, object, oneOf, optional, type Shape } from '@jkk/domain/record';
import type { BankProfile, ServiceCodes } from './bank-profile';

/** What a contract with a bank may settle; the standard, or what the bank has published, holds for the rest. */
type Agreed = Pick<
  BankProfile,
  | 'version'
  | 'channel'
  | 'fileVersion'
  | 'pathPrefix'
  | 'serviceCodes'
  | 'signatureMode'
  | 'signatureEncoding'
  | 'timestampMilliseconds'
  | 'channelId'
  | 'partnerReferenceMaxLength'
  | 'holderNameLength'
  | 'accountName'
  | 'contractLimits'
  | 'bulk'
  | 'feeWithPayment'
  | 'endOfDay'
  | 'sendingWindows'
>;

/** Our account at a bank and what else was agreed with it. Configuration: nobody can know it but the parties. */
export interface BankContract extends Partial<Agreed> {
  readonly sourceAccount: string;
}

const matching = (expected: string, pattern: RegExp): Shape<string> =>
  kindOf(expected, (value) => typeof value === 'string' && pattern.test(value));
const between = (least: number, most: number): Shape<number> =>
  kindOf(
    `a whole number from ${least} to ${most}`,
    (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
  );
const time = matching('a time of the day, HH:MM', /^([01]\d|2[0-3]):[0-5]\d$/);

const hours = object<SendingWindow>({ days: oneOf(SENDING_DAYS), from: time, cutOff: time });
/** One in which nothing could ever be sent would keep its payouts for ever. */
const window: Shape<SendingWindow> = {
  fault: (value) =>
    hours.fault(value) ??
    kindOf('hours that end half an hour after they begin, or later', (each) =>
      hasRoom(each as SendingWindow),
    ).fault(value),
};

/** A name that nobody reads would be a limit that nobody keeps. */
function only<T extends object>(fields: Parameters<typeof object<T>>[0]): Shape<T> {
  const whole = object<T>(fields);
  const known = kindOf<T>(`an object of nothing but ${Object.keys(fields).join(', ')}`, (value) =>
    Object.keys(value as object).every((name) => Object.hasOwn(fields, name)),
  );
  return { fault: (value) => whole.fault(value) ?? known.fault(value) };
}

const serviceCode = matching('two digits', /^\d{2}$/);

const flag = kindOf<boolean>('true or false', (value) => typeof value === 'boolean');

/** Rupiah of one transfer. */
const limit = between(1, 1_000_000_000_000);

/** As many as one request carries and is answered in time. */
const MOST_BULK_ITEMS = 500;
const bulkItems = between(LEAST_BULK_ITEMS, MOST_BULK_ITEMS);
const bulkFields = only<BulkTerms>({
  minimumItems: bulkItems,
  maximumItems: bulkItems,
  limitRupiah: optional(limit),
});
/** One that may never be full enough would be none. */
const bulkTerms: Shape<BulkTerms> = {
  fault: (value) =>
    bulkFields.fault(value) ??
    kindOf('a maximum of twice the minimum, or more', (each) => {
      const { minimumItems, maximumItems } = each as BulkTerms;
      return maximumItems >= 2 * minimumItems;
    }).fault(value),
};

/** Payout id and attempt number: a bank that takes less cannot tell our payments apart. */
const OUR_REFERENCE = 16;

export const bankContractShape = only<BankContract>({
  sourceAccount: matching('an account of 5 to 19 digits', /^\d{5,19}$/),
  version: optional(between(1, 1_000_000)),
  channel: optional(oneOf(PAYMENT_CHANNELS)),
  fileVersion: optional(oneOf(PAYMENT_FILE_VERSIONS)),
  pathPrefix: optional(matching('a path', /^(\/[A-Za-z0-9._-]+)*$/)),
  serviceCodes: optional(
    only<ServiceCodes>({
      '17': optional(serviceCode),
      '18': optional(serviceCode),
      '22': optional(serviceCode),
      '23': optional(serviceCode),
    }),
  ),
  signatureMode: optional(oneOf(['symmetric', 'asymmetric'])),
  signatureEncoding: optional(oneOf(['base64', 'hex'])),
  timestampMilliseconds: optional(flag),
  feeWithPayment: optional(flag),
  channelId: optional(matching('1 to 5 letters or digits', /^[A-Za-z0-9]{1,5}$/)),
  partnerReferenceMaxLength: optional(between(OUR_REFERENCE, 64)),
  holderNameLength: optional(between(10, 100)),
  accountName: optional(matching('1 to 70 letters, digits or spaces', /^[A-Za-z0-9][A-Za-z0-9 ]{0,69}$/)),
  contractLimits: optional(
    only<ContractLimits>({
      INTRABANK: optional(limit),
      BI_FAST: optional(limit),
      SKN: optional(limit),
      RTGS: optional(limit),
    }),
  ),
  bulk: optional(nullable(bulkTerms)),
  endOfDay: optional(nullable(object<NonNullable<BankProfile['endOfDay']>>({ from: time, to: time }))),
  sendingWindows: optional(
    only<SendingWindows>({
      INTRABANK: optional(window),
      BI_FAST: optional(window),
      SKN: optional(window),
      RTGS: optional(window),
    }),
  ),
});
