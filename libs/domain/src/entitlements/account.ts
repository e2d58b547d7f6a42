import {
  knowsSchoolYears,
  scholarshipCeiling,
  TRANSPORT_MODES,
  type BenefitType,
  type Period,
  type TransportMode,
} from '../benefits';
import type { LocalDate } from '../calendar';
import type { Claim } from '../claim/claim';
import { childNow } from '../claim/persons/corrected-persons';
import { careYear, type CareYear } from '../claim/years/care-year';
import { debtsOfDays } from '../claim/recovery/recovery';
import { devicePrices } from '../claim/medical/device-prices';
import { leftOfGuarantees } from '../claim/payers/other-payers';
import { multiplyFraction, rupiah } from '../money';
import { findFigure, findAmountRuleSet, type AmountRuleSet, type AmountRuleSetCode } from '../rules';
import { disabilityAccount, type DisabilityAccount } from './disability';
import { daysElsewhere, schoolYearsElsewhere, schoolYearsOfOthers } from './elsewhere';
import { entriesOf, type Entry } from './entry';
import type { EarlierBenefit } from './history';
import { daysWithout } from './periods';
import { diedOn, provenRest, restPeriods } from './rest';
import { schoolYearsIn, type SchoolYear } from './school-year';

/** A limit of the case and what became of it; null where the law knows none. */
export interface Limit {
  readonly name: string;
  readonly limitRupiah: number | null;
  readonly grantedRupiah: number;
  readonly leftRupiah: number | null;
  readonly by: readonly string[];
}

export interface PricedDevice {
  readonly type: BenefitType;
  readonly priceNo: string;
  readonly priceRupiah: number;
  readonly grantedRupiah: number;
}

/** What a claim is entitled to, what was granted of it, and what is left. */
export interface Account {
  readonly claimNumber: string;
  readonly entries: readonly Entry[];
  /** What other claims granted the same person of what nobody is granted twice. */
  readonly earlier: readonly EarlierBenefit[];
  readonly limits: readonly Limit[];
  readonly rest: {
    /** Days of the rest letters that a verified statement holds. */
    readonly proven: readonly Period[];
    readonly granted: readonly Period[];
    /** Days that another claim of the person pays for: nobody rests twice on one day. */
    readonly elsewhere: readonly Period[];
    readonly left: readonly Period[];
    /** Days that were found wrong: still owed, and given back, so that they may be granted again. */
    readonly owed: readonly Period[];
    readonly back: readonly Period[];
    /** No day after it is granted. */
    readonly diedOn: LocalDate | null;
  };
  /** Reference prices of prostheses and orthoses, and what was granted by each. */
  readonly devices: readonly PricedDevice[];
  /** What guarantees of other payers leave for the next bill or receipt of treatment. */
  readonly othersLeftRupiah: number;
  readonly disability: DisabilityAccount;
  /** The year of home care that was granted from; undefined where none was. */
  readonly care: CareYear | undefined;
  readonly scholarship: {
    readonly years: readonly SchoolYear[];
    /** Of the same children, by claims of other persons. */
    readonly ofOthers: readonly SchoolYear[];
    readonly grantedRupiah: number;
    readonly ceilingRupiahPerChild: number | null;
  };
}

/**
 * The account of a claim; `except` leaves out a benefit that is being asked for anew, `earlier` is what other claims granted
 * the person. `today` is at the place of the accident.
 */
export function entitlements(
  claim: Claim,
  today: LocalDate,
  except?: string,
  earlier: readonly EarlierBenefit[] = [],
): Account {
  const entries = entriesOf(claim, except);
  const rules = rulesOf(claim);
  const granted = entries.flatMap(restPeriods);
  const proven = provenRest(claim, today);
  const elsewhere = daysWithout(daysElsewhere(earlier), []);
  const devices = pricedDevices(claim, entries);
  return {
    claimNumber: claim.claimNumber,
    entries,
    earlier,
    limits: [...limitsOf(entries, rules), ...devices.map((device) => deviceLimit(device, entries, rules))],
    devices,
    othersLeftRupiah: leftOfGuarantees(claim, except),
    disability: disabilityAccount(claim, entries, rules),
    rest: {
      proven,
      granted: daysWithout(granted, []),
      elsewhere,
      left: daysWithout(proven, [...granted, ...elsewhere]),
      ...wrongDays(claim),
      diedOn: diedOn(claim) ?? null,
    },
    care: careYear(claim, except),
    scholarship: {
      years: [...entries.flatMap(schoolYears), ...schoolYearsElsewhere(earlier)].map((year) =>
        childNow(claim, year),
      ),
      ofOthers: schoolYearsOfOthers(earlier),
      grantedRupiah: sum(entries.filter(({ type }) => type === 'SCHOLARSHIP')),
      ceilingRupiahPerChild: ceilingOf(rules),
    },
  };
}

function wrongDays(claim: Claim): Pick<Account['rest'], 'owed' | 'back'> {
  const debts = claim.benefits.map(({ benefitId }) => debtsOfDays(claim, benefitId));
  const back = debts.flatMap((each) => each.back).flatMap(({ days }) => days);
  const found = debts.flatMap((each) => each.found).flatMap(({ days }) => days);
  return { owed: daysWithout(found, back), back: daysWithout(back, []) };
}

const sum = (entries: readonly Entry[]): number =>
  entries.reduce((total, { amountRupiah }) => total + amountRupiah, 0);

const rulesOf = ({ ruleSet }: Claim): AmountRuleSet | undefined =>
  ruleSet.amounts === null ? undefined : findAmountRuleSet(ruleSet.amounts as AmountRuleSetCode);

/** Limits that count once for the case, by the figure that holds them. */
const CASE_LIMITS = [
  { type: 'GLASSES', figure: 'glasses.cap' },
  { type: 'DENTURE', figure: 'denture.cap' },
  { type: 'HEARING_AID', figure: 'hearingAid.cap' },
  { type: 'HOME_CARE', figure: 'homeCare.cap' },
  { type: 'MEDICAL_REIMBURSEMENT', figure: 'treatment.abroadCap' },
] as const;

function limitsOf(entries: readonly Entry[], rules: AmountRuleSet | undefined): Limit[] {
  const whole = CASE_LIMITS.map(({ type, figure }) => {
    const own = entries.filter((entry) => entry.type === type);
    return toLimit(type, figure, rules, own, sum(own));
  });
  const travels = entries.filter(({ type }) => type === 'TRANSPORT');
  const modes = TRANSPORT_MODES.map((mode) =>
    toLimit(`TRANSPORT.${mode}`, `transport.${mode}`, rules, travels, grantedByMode(travels, mode)),
  );
  return [...whole, ...modes];
}

const ofPrice = (entries: readonly Entry[], { type, priceNo }: Pick<PricedDevice, 'type' | 'priceNo'>) =>
  entries.filter((entry) => entry.type === type && entry.details['priceNo'] === priceNo);

const pricedDevices = (claim: Claim, entries: readonly Entry[]): PricedDevice[] =>
  devicePrices(claim).map(({ device: type, priceNo, price: priceRupiah }) => ({
    type,
    priceNo,
    priceRupiah,
    grantedRupiah: sum(ofPrice(entries, { type, priceNo })),
  }));

/** Once for each price: that and the percentage of the law. */
function deviceLimit(
  device: PricedDevice,
  entries: readonly Entry[],
  rules: AmountRuleSet | undefined,
): Limit {
  const { type, priceNo, priceRupiah, grantedRupiah } = device;
  const percent = rules === undefined ? undefined : findFigure(rules, 'prosthesis.percent')?.value;
  const limitRupiah =
    percent === undefined ? null : multiplyFraction(rupiah(priceRupiah), BigInt(percent), 100n);
  return {
    name: `${type}.${priceNo}`,
    limitRupiah,
    grantedRupiah,
    leftRupiah: limitRupiah === null ? null : Math.max(0, limitRupiah - grantedRupiah),
    by: ofPrice(entries, device).map(({ benefitId }) => benefitId),
  };
}

function toLimit(
  name: string,
  figure: string,
  rules: AmountRuleSet | undefined,
  own: readonly Entry[],
  grantedRupiah: number,
): Limit {
  const found = rules === undefined ? undefined : findFigure(rules, figure);
  const limitRupiah = found?.value ?? null;
  const leftRupiah = limitRupiah === null ? null : Math.max(0, limitRupiah - grantedRupiah);
  return { name, limitRupiah, grantedRupiah, leftRupiah, by: own.map(({ benefitId }) => benefitId) };
}

/** What the benefits paid of one mode of transport: the step of the trace that carries its name, as far as it did not come back. */
export function grantedByMode(travels: readonly Entry[], mode: TransportMode): number {
  return travels.reduce((total, { line, amountRupiah }) => {
    const steps = line.trace.filter(({ step }) => step === `transport.${mode}`);
    const paid = steps.reduce((sum, { result }) => sum + Number(result), 0);
    return total + Math.min(paid, amountRupiah);
  }, 0);
}

const schoolYears = (entry: Entry): SchoolYear[] =>
  entry.type === 'SCHOLARSHIP' ? schoolYearsIn(entry.details, entry) : [];

/** What one child can receive over all school years; null under a law that pays once, or of which not every level is known. */
const ceilingOf = (rules: AmountRuleSet | undefined): number | null =>
  rules === undefined || !knowsSchoolYears(rules) ? null : scholarshipCeiling(rules);
