import type { AttemptRecord } from './records';

/** How a bank is told to pay: over its interface, or by a file that a person hands over. */
export const PAYMENT_CHANNELS = ['API', 'FILE'] as const;
export type PaymentChannel = (typeof PAYMENT_CHANNELS)[number];

/** Messages of ISO 20022 that banks take (CustomerCreditTransferInitiation). */
export const PAYMENT_FILE_VERSIONS = ['pain.001.001.03', 'pain.001.001.09'] as const;
export type PaymentFileVersion = (typeof PAYMENT_FILE_VERSIONS)[number];

/** What came of the wish for a file: it was made, nothing was there to be put in, or nothing may leave through the bank. */
export const PAYMENT_FILE_OUTCOMES = ['MADE', 'NOTHING', 'STOPPED'] as const;
export type PaymentFileOutcome = (typeof PAYMENT_FILE_OUTCOMES)[number];

/** Why no file was made. */
export const PAYMENT_FILE_STOPS = [
  'BANK_NOT_SPOKEN_TO',
  'SENDING_BLOCKED',
  'STATEMENT_UNREAD',
  'WITNESS_SILENT',
  'CLOCK_DIFFERS',
] as const;
export type PaymentFileStop = (typeof PAYMENT_FILE_STOPS)[number];

export const PAYMENT_FILE_STATES = [
  'WAITS',
  'NOTHING',
  'STOPPED',
  'MADE',
  'HANDED_OVER',
  'WITHDRAWN',
] as const;
export type PaymentFileState = (typeof PAYMENT_FILE_STATES)[number];

/** Payments of one file; what is left over goes into the next one. */
export const PAYMENT_FILE_LIMIT = 500;

const FILED = 'FILE';

/** What an attempt that stands in a file keeps as its code: that it does, and what the bank last said about it. */
export const fileCode = (...said: readonly string[]): string =>
  [FILED, ...said.filter((part) => part !== '')].join('.').slice(0, LONGEST_CODE);
const LONGEST_CODE = 40;

/** What an attempt keeps whose file was withdrawn before anybody took it: nobody but us has ever seen it. */
export const WITHDRAWN_CODE = fileCode('WITHDRAWN');

/** Whether a person hands the attempt over in a file: no interface is ever asked about it. */
export const isFiled = ({ responseCode }: Pick<AttemptRecord, 'responseCode'>): boolean =>
  responseCode === FILED || (responseCode?.startsWith(`${FILED}.`) ?? false);

/**
 * Whether by this reason a bank refuses what it has got before, so that the first of them may be on its way: AM05 Duplication,
 * DU01 to DU05 duplicates of message, group, payment and reference (ISO 20022, ExternalStatusReason1Code), or a word of its own.
 */
export const isSeenBefore = (reason: string): boolean => /^(AM05|DU0[1-5])$|DUPL/i.test(reason);
