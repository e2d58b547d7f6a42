import type { LocalDate } from '../../calendar';
import { sha256 } from '../../digest';

/** A day of one account as it is signed. Amounts in sen. */
export interface DaySheet {
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly day: LocalDate;
  readonly openingSen: number;
  readonly creditCount: number;
  readonly creditSen: number;
  readonly debitCount: number;
  readonly debitSen: number;
  readonly closingSen: number;
}

/** What is known of a day before it closes. */
export interface DayFacts {
  readonly sheet: DaySheet;
  /** Whether the statement was read to the end of the day. */
  readonly isRead: boolean;
  readonly openLines: number;
  readonly openGaps: number;
  readonly unreadableLines: number;
  /** What the bank printed behind the last line of the day; null where it prints no balance, or no line. */
  readonly printedSen: number | null;
}

export const DAY_OBSTACLES = ['NOT_READ', 'OPEN_LINES', 'GAPS', 'UNREADABLE_LINES', 'BALANCE'] as const;
export type DayObstacle = (typeof DAY_OBSTACLES)[number];

/** Why a day does not close; empty where it adds up. */
export function obstaclesOf({
  sheet,
  isRead,
  openLines,
  openGaps,
  unreadableLines,
  printedSen,
}: DayFacts): DayObstacle[] {
  const { openingSen, creditSen, debitSen, closingSen } = sheet;
  const addsUp =
    openingSen + creditSen - debitSen === closingSen && (printedSen === null || printedSen === closingSen);
  const against: Readonly<Record<DayObstacle, boolean>> = {
    NOT_READ: !isRead,
    OPEN_LINES: openLines > 0,
    GAPS: openGaps > 0,
    UNREADABLE_LINES: unreadableLines > 0,
    BALANCE: !addsUp,
  };
  return DAY_OBSTACLES.filter((obstacle) => against[obstacle]);
}

/** What both persons sign. */
export const sheetHash = (sheet: DaySheet): string =>
  sha256(JSON.stringify(Object.entries(sheet).sort(([left], [right]) => (left < right ? -1 : 1))));
