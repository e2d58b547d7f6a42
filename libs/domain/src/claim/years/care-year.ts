import {
  addDays,
  addMonths,
  addYears,
  earlierDate,
  endOfDay,
  type Instant,
  type LocalDate,
} from '../../calendar';
import { entriesOf, type Entry } from '../../entitlements/entry';
import { diedOn } from '../../entitlements/rest';
import { termOn, TERMS } from '../../policies';
import { findFigure } from '../../rules';
import type { Claim } from '../claim';
import { rulesOf } from '../medical/standing';
import { deadlineKey } from '../waits/escalation';

/** The one year for which home care is paid in a case. It follows from what was asked for and from what was said of it. */
export interface CareYear {
  readonly startedOn: LocalDate;
  /** The day on which the care ended, where somebody has said so. */
  readonly endedOn: LocalDate | undefined;
  /** The last day that is paid. */
  readonly lastDay: LocalDate;
  /** When the family is told that the year is about to end; null where the care has ended before. */
  readonly remindAt: Instant | null;
  /** Until when receipts are waited for. */
  readonly endsAt: Instant;
  readonly since: Instant;
  /** Nothing more can be paid: the limit is used up, or nobody came with a receipt in time. */
  readonly over: boolean;
}

/** Undefined where no home care was asked for. The first day that was granted counts; `except` is being asked for anew. */
export function careYear(claim: Claim, except?: string): CareYear | undefined {
  const entries = entriesOf(claim, except).filter(({ type }) => type === 'HOME_CARE');
  const startedOn = entries.map(startOf).sort()[0];
  const rules = rulesOf(claim);
  if (startedOn === undefined || rules === undefined) return undefined;
  const { zone } = claim.report.place;
  const yearEnds = addDays(addYears(startedOn, findFigure(rules, 'homeCare.years')?.value ?? 1), -1);
  const said = claim.written?.homeCare?.at(-1);
  const endedOn = said === undefined || said.status === 'GOES_ON' ? undefined : said.on;
  const ends = [endedOn, diedOn(claim)].filter((day) => day !== undefined);
  const lastDay = ends.reduce<LocalDate>((first, day) => earlierDate(first, day), yearEnds);
  const remindOn = addMonths(lastDay, -termOn(TERMS.homeCareReminderMonths, lastDay));
  const endsOn = addMonths(lastDay, termOn(TERMS.homeCareReceiptMonths, lastDay));
  const endsAt = endOfDay(endsOn, zone);
  const cap = findFigure(rules, 'homeCare.cap')?.value ?? Infinity;
  const granted = entries.reduce((total, { amountRupiah }) => total + amountRupiah, 0);
  return {
    startedOn,
    endedOn,
    lastDay,
    remindAt: lastDay < yearEnds ? null : endOfDay(remindOn, zone),
    endsAt,
    since: [lastAsked(claim), said?.at ?? ''].sort().at(-1) ?? claim.stageSince,
    over:
      granted >= cap || claim.passedDeadlines.includes(deadlineKey('CARE_YEAR', claim.claimNumber, endsAt)),
  };
}

/** Whether something of the year of care is still to come. */
export const hasCareYear = (claim: Claim): boolean => careYear(claim)?.over === false;

const startOf = ({ details }: Entry): LocalDate => String(details['startedOn']);

const lastAsked = ({ benefits }: Claim): Instant =>
  benefits.findLast(({ type }) => type === 'HOME_CARE')?.requestedAt ?? '';
