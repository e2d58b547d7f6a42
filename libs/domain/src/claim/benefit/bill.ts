import type { CheckedLine } from '../../bills';
import type { Instant, LocalDate } from '../../calendar';
import type { ActorStamp } from '../actor-stamp';

export interface DecidedLine {
  readonly no: number;
  readonly verifiedRupiah: number;
  readonly approvedRupiah: number;
  readonly reasonCode: string | null;
}

/** A hospital's bill: what the lines were found to be, what was decided on them, and what went back. Its content is a writing. */
export interface Bill {
  readonly billNo: string;
  readonly plkkCode: string;
  readonly invoiceNumber: string;
  readonly invoiceOn: LocalDate;
  readonly stayFrom: LocalDate;
  readonly stayTo: LocalDate;
  readonly filedBy: ActorStamp;
  readonly filedAt: Instant;
  /** D8: verified and paid within the term of the contract. */
  readonly dueAt: Instant;
  readonly paymentDays: number;
  readonly documents: readonly string[];
  readonly lines: readonly CheckedLine[];
  /** The keys of the lines, by which other bills find them. */
  readonly keys: readonly string[];
  /** Who let it be taken although it came too late. */
  readonly exception: ActorStamp | null;
  readonly decision: {
    readonly by: ActorStamp;
    readonly at: Instant;
    readonly lines: readonly DecidedLine[];
    readonly approvedRupiah: number;
    readonly benefitId: string | null;
    /** Approved, and guaranteed by other payers in full: nothing is left for the programme. */
    readonly othersRupiah?: number;
    /** Until when the hospital answers what was not approved; null where nothing went back. */
    readonly answerBy: Instant | null;
  } | null;
  readonly answeredBy: string | null;
}

export const isExpired = ({ lines }: Bill): boolean =>
  lines.some(({ findings }) => findings.some(({ code }) => code === 'FILING_EXPIRED'));
