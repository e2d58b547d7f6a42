import type { Role } from '../../access/roles';
import {
  addMonths,
  addWorkingDays,
  deadline,
  endOfDay,
  INDONESIA_CALENDAR,
  localDate,
  type HolidayCalendar,
  type Instant,
} from '../../calendar';
import { termOn, TERMS } from '../../policies';
import { benefitWaits } from './benefit-waits';
import { billWaits } from './bill-waits';
import { currentCondition, lastStatement, type Benefit, type Claim } from '../claim';
import { commandRule } from '../commands';
import { informant } from '../cover/informant';
import { openCorrection } from '../persons/corrected-persons';
import { climbOf } from './escalation';
import { awaitsReceipt, noticeWait } from './notice-wait';
import { personWait } from './person-wait';
import { priceWait } from './price-wait';
import { openRecoveries } from '../recovery/recovery';
import { someonePaysTheDead } from '../recovery/after-death';
import { afterDeathWaits, recoveryWaits } from './recovery-waits';
import { referralWait } from './referral-wait';
import { isTurning } from '../medical/statements';
import { panelOf } from '../medical/panel';
import { needsWorkDiagnosis } from '../medical/work-diagnosis';
import { openQuestions, questionWaits } from '../medical/questions';
import { lastReopening, treatedAgainSince } from '../reopened';
import { conclusionClock, finalReportClock, informationClock, type LegalClock } from '../clocks/legal-clocks';
import { makesEmployerAdvance } from '../clocks/stage-one-clock';
import { isOpen, type ClaimStage } from '../stages';
import { laterVerification, needsFindingAdvice, opinionWaits, turningWait } from './statement-waits';
import { careWaits } from '../years/care-waits';
import { livesOn } from '../years/lives-on';
import { restWaits } from '../years/rest-waits';
import { returnConfirmationWait, returnWaits } from '../years/return-waits';
import { schoolWaits } from '../years/school-waits';
import { determinationDue, newFactsDue, objectionDue, requestDue } from './objection-term';
import {
  noDue,
  type Due,
  type OnOverdue,
  type OpenWait,
  type UndatedCode,
  type Wait,
  type WaitCode,
} from './wait';

export * from './wait';
export { needsAdvice } from './statement-waits';

export const BEFORE_FINAL_REPORT: readonly ClaimStage[] = [
  'REPORTED',
  'DUPLICATE_REVIEW',
  'DATA_INCOMPLETE',
  'UNDER_VERIFICATION',
  'UNDER_REVIEW',
  'ACCEPTED',
  'IN_TREATMENT',
];

/** Everything a claim waits for now; empty when it is not open. Deadlines are those of the specification's catalogue D1-D5. */
export function waits(claim: Claim, calendar: HolidayCalendar = INDONESIA_CALENDAR): OpenWait[] {
  return bareWaits(claim, calendar).map((wait) => {
    const { level, ringsAt } = climbOf(claim, wait, calendar);
    return { ...wait, level, ringsAt };
  });
}

/** Without how far each has climbed. */
export function bareWaits(claim: Claim, calendar: HolidayCalendar): Wait[] {
  if (!isOpen(claim.stage)) return [];
  return [
    ...stageWaits(claim, calendar),
    ...laterVerification(claim),
    ...coverWait(claim),
    ...questionWaits(claim, calendar),
    ...opinionWaits(claim, calendar),
    ...turningWait(claim, calendar),
    ...stageOneWait(claim),
    ...workDiagnosisWait(claim),
    ...personWait(claim, calendar),
    ...referralWait(claim),
    ...recoveryWaits(claim, calendar),
    ...afterDeathWaits(claim, calendar),
    ...billWaits(claim),
    ...schoolWaits(claim),
    ...restWaits(claim),
    ...careWaits(claim),
    ...priceWait(claim),
    ...returnWaits(claim),
    ...returnConfirmationWait(claim, calendar),
    ...claim.benefits.flatMap((b) => benefitWaits(claim, b, calendar)),
    ...noticeWait(claim),
  ];
}

function stageWaits(claim: Claim, calendar: HolidayCalendar): Wait[] {
  const wait = (code: WaitCode, role: Role, due: Due, onOverdue: OnOverdue): Wait[] => [
    { code, role, subject: claim.claimNumber, since: claim.stageSince, ...due, onOverdue },
  ];
  switch (claim.stage) {
    case 'DUPLICATE_REVIEW':
      return wait('DUPLICATE_DECISION', 'CLAIM_OFFICER', conclusionDue(claim), 'ESCALATE');
    case 'DATA_INCOMPLETE':
      return wait('COMPLETION', informant(claim), informationDue(claim, calendar), 'REMIND');
    case 'UNDER_VERIFICATION':
      return needsStatement(claim)
        ? wait(
            'MEDICAL_STATEMENT',
            claim.report.plkkCode ? 'PLKK_DOCTOR' : 'MEDICAL_VERIFIER',
            conclusionDue(claim),
            'ESCALATE',
          )
        : wait('VERIFICATION', 'MEDICAL_VERIFIER', conclusionDue(claim), 'ESCALATE');
    case 'UNDER_REVIEW':
      return [
        ...wait('CONCLUSION', 'CLAIM_OFFICER', conclusionDue(claim), 'ESCALATE'),
        ...adviceWait(claim, conclusionDue(claim)),
      ];
    case 'ACCEPTED':
      return wait('FINAL_REPORT', finalReporter(claim), finalReportDue(claim), 'REMIND');
    case 'IN_TREATMENT':
      return treatmentWait(claim);
    case 'NOT_WORK_RELATED':
      // What nobody told the labour office of is not handed over: the receipt does it.
      return wait(
        'OBJECTION',
        informant(claim),
        objectionDue(claim),
        awaitsReceipt(claim) ? 'NOTHING' : 'TRANSFER',
      );
    case 'NOT_COVERED':
      return wait('OBJECTION', informant(claim), newFactsDue(claim), 'CLOSE');
    case 'DISPUTED':
      return [
        ...wait('DETERMINATION', 'LABOUR_INSPECTOR', determinationDue(claim), 'REMIND'),
        ...adviceWait(claim, determinationDue(claim)),
      ];
    case 'FINAL_REPORTED':
      return !awaitsRequest(claim)
        ? []
        : !closesAgain(claim)
          ? wait(
              'PROPOSAL',
              'CLAIM_OFFICER',
              noDue(lastReopening(claim) ? 'OTHER_WORK_FIRST' : 'NOTHING_REQUESTED'),
              'NOTHING',
            )
          : livesOn(claim)
            ? []
            : wait('PROPOSAL', 'CLAIM_OFFICER', requestDue(claim), 'CLOSE');
    case 'SETTLED':
      return staysSettled(claim)
        ? wait('SETTLEMENT', 'FINANCE_MAKER', noDue('OTHER_WORK_FIRST'), 'NOTHING')
        : livesOn(claim) || awaitsReceipt(claim)
          ? []
          : wait('SETTLEMENT', 'FINANCE_MAKER', settlementDue(claim, calendar), 'CLOSE');
    default:
      return [];
  }
}

/** Advisory doctors are asked, or the head where those of a panel did not agree. */
function adviceWait(claim: Claim, due: Due): Wait[] {
  const common = { code: 'ADVICE', subject: claim.claimNumber, since: claim.stageSince, ...due } as const;
  if (needsFindingAdvice(claim)) return [{ ...common, role: 'ADVISORY_DOCTOR', onOverdue: 'REMIND' }];
  const { about, awaits } = panelOf(claim) ?? {};
  return about === 'WORK_RELATION' && awaits === 'HEAD'
    ? [{ ...common, role: 'BRANCH_HEAD', onOverdue: 'ESCALATE' }]
    : [];
}

/** Somebody still has to speak, so that the claim does not close over it. */
const staysSettled = (claim: Claim): boolean =>
  isTurning(claim) || isAsked(claim) || someonePaysTheDead(claim);

const isAsked = (claim: Claim): boolean =>
  openQuestions(claim).length > 0 || openCorrection(claim) !== undefined;

/** Nothing was asked for since the last final report or reopening, and nothing of before is under way. */
function awaitsRequest(claim: Claim): boolean {
  const { benefits, finalReport } = claim;
  const since = [finalReport?.at ?? '', lastReopening(claim)?.at ?? ''].sort().at(-1) ?? '';
  return benefits.every(({ stage, requestedAt }) => ENDED.includes(stage) && requestedAt <= since);
}
/** What was reopened, and for which nobody asked for anything, closes again; nothing that is open is closed over. */
const closesAgain = (claim: Claim): boolean =>
  lastReopening(claim) !== undefined &&
  !isAsked(claim) &&
  !someonePaysTheDead(claim) &&
  openRecoveries(claim).length === 0;
const ENDED: readonly Benefit['stage'][] = ['PAID', 'REFUSED', 'CANCELLED'];

/** What the table leaves to a person, and a no of the table that a person has not said yet. */
function coverWait(claim: Claim): Wait[] {
  const outcome = claim.eligibility?.outcome;
  const asked = outcome === 'OFFICER_DECIDES' || (outcome === 'NOT_COVERED' && claim.cover.member !== null);
  if (!asked || !commandRule('coverDecision').stages.includes(claim.stage)) return [];
  return [
    {
      code: 'COVER_DECISION',
      role: 'CLAIM_OFFICER',
      subject: claim.claimNumber,
      since: claim.stageSince,
      ...conclusionDue(claim),
      onOverdue: 'ESCALATE',
    },
  ];
}

function treatmentWait(claim: Claim): Wait[] {
  const base = {
    subject: claim.claimNumber,
    since: claim.stageSince,
    provisional: false,
    onOverdue: 'REMIND',
  } as const;
  const again = treatedAgainSince(claim);
  if (again === undefined && currentCondition(claim) !== 'UNDER_TREATMENT') {
    return [{ ...base, code: 'FINAL_REPORT', role: finalReporter(claim), ...finalReportDue(claim) }];
  }
  const zone = claim.report.place.zone;
  const dueAt = endOfDay(addMonths(localDate(again ?? concludedAt(claim), zone), 6), zone);
  return [
    {
      ...base,
      code: 'MEDICAL_STATEMENT',
      role: claim.report.plkkCode ? 'PLKK_DOCTOR' : 'MEDICAL_VERIFIER',
      dueAt,
    },
  ];
}

/** When it was last said that the event is work-related: by the branch, or by the inspector after it. */
const concludedAt = ({ conclusion, written, stageSince }: Claim): Instant =>
  written?.determination?.at(-1)?.at ?? conclusion?.at ?? stageSince;

function stageOneWait(claim: Claim): Wait[] {
  if (claim.stageOne !== null || !BEFORE_FINAL_REPORT.includes(claim.stage)) return [];
  const { occurredAt, place } = claim.report;
  const { dueAt, provisional } = deadline('D1', occurredAt, place.zone);
  return [
    {
      code: 'STAGE_ONE',
      role: informant(claim),
      subject: claim.claimNumber,
      since: claim.reportedAt,
      dueAt,
      provisional,
      onOverdue: makesEmployerAdvance(claim) ? 'EMPLOYER_PAYS_FIRST' : 'REMIND',
    },
  ];
}

/** Forms PAK of a disease: the doctor who treats says by the seven steps whether it comes from work. */
function workDiagnosisWait(claim: Claim): Wait[] {
  if (!needsWorkDiagnosis(claim) || !commandRule('workDiagnosis').stages.includes(claim.stage)) return [];
  return [
    {
      code: 'WORK_DIAGNOSIS',
      role: claim.report.plkkCode ? 'PLKK_DOCTOR' : 'MEDICAL_VERIFIER',
      subject: claim.claimNumber,
      since: claim.stageSince,
      ...conclusionDue(claim),
      onOverdue: 'ESCALATE',
    },
  ];
}

/** The employer of a wage earner, where one is known; otherwise the branch hands it in. */
const finalReporter = (claim: Claim): Role =>
  claim.report.segment === 'PU' || claim.report.segment === 'JAKON' ? informant(claim) : 'CLAIM_OFFICER';

/** True while no statement stands, or the verifier has queried the last one and no newer one has come. */
export const needsStatement = (claim: Claim): boolean => {
  const last = lastStatement(claim);
  if (last === undefined) return true;
  return claim.verification?.outcome === 'QUERIED' && claim.verification.at >= last.enteredAt;
};

const dueOf = (clock: LegalClock | undefined, without: UndatedCode): Due =>
  clock === undefined ? noDue(without) : { dueAt: clock.dueAt, provisional: clock.provisional };

const conclusionDue = (claim: Claim): Due => dueOf(conclusionClock(claim), 'BEFORE_STAGE_ONE');
const finalReportDue = (claim: Claim): Due => dueOf(finalReportClock(claim), 'BEFORE_FINAL_STATEMENT');
function informationDue(claim: Claim, calendar: HolidayCalendar): Due {
  const { dueAt, provisional } = informationClock(claim, calendar);
  return { dueAt, provisional };
}

/** Until when a bank may still return money after everything was paid. */
function settlementDue(claim: Claim, calendar: HolidayCalendar): Due {
  const { zone } = claim.report.place;
  const on = localDate(claim.stageSince, zone);
  const { date, provisional } = addWorkingDays(on, termOn(TERMS.returnHorizonWorkingDays, on), calendar);
  return { dueAt: endOfDay(date, zone), provisional };
}

/** The earliest instant until which anybody is waited for, overdue ones included: what lists sort by. */
export function mostUrgent(waiting: readonly Wait[]): Instant | null {
  const instants = waiting.flatMap((wait) => (wait.dueAt === null ? [] : [wait.dueAt]));
  return instants.sort()[0] ?? null;
}
