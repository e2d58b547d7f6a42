import { BENEFIT_TYPES, BENEFIT_LABELS } from '@jkk/domain/benefits/labels';
import { benefitFacts, benefitFields, benefitMayBeDue } from '@jkk/domain/benefits/types';
import { CONCLUSION_LABELS } from '@jkk/domain/words/forms';
import type { ClaimCommandCode } from '@jkk/domain/claim/commands';
import type { Fields, Values } from '@jkk/domain/fields/field';
import { DOCUMENT_LABELS } from '@jkk/domain/benefits/documents';
import type { Benefit, Claim, User } from '../../api/model';
import { dayOf } from '../../format/dates';
import { labelOf } from '../../format/labels';
import type { Narrowing } from '../../components/sheet/sheet-context';
import type { Text } from '../../i18n/use-words';
import type { ClaimAction } from './claim-actions';
import { conditionOf } from './forms/payee-values';
import { standingChildren } from './forms/standing-children';
import { standingDays } from './forms/standing-days';
import { claimZone } from './claim-zone';
import { awaitedMilestones } from './forms/return-milestones';
import { lastStatement, newestFirst, statedDisabilities } from './statements';
import { typedValues } from '../../components/sheet/sheet-values';

interface Opening {
  /** What the form opens with, because the claim says it already. */
  readonly given?: Values;
  readonly narrowing?: Narrowing;
}

type Open = (claim: Claim, user: User, action: ClaimAction) => Opening;

/** A command without an entry opens empty and asks for everything. */
const OPENINGS: Partial<Record<ClaimCommandCode, Open>> = {
  stageOne: ({ report }, user) => ({
    given: {
      employerNumber: report.employerNumber ?? user.employerNumber,
      projectNumber: report.projectNumber,
      chronology: report.chronology,
      circumstance: report.circumstance,
      consequence: report.consequence,
    },
  }),
  guarantee: ({ guarantee }) => ({
    given: { outcome: guarantee?.status === 'REVOKED' ? 'REINSTATED' : 'REVOKED' },
  }),
  duplicateDecision: ({ duplicateCandidates }) => ({
    given: duplicateCandidates.length === 1 ? { sameAs: duplicateCandidates[0] } : {},
    narrowing: { choices: (path) => (path === 'sameAs' ? asChoices(duplicateCandidates) : undefined) },
  }),
  medicalStatement: (claim) => ({
    given: {
      form: claim.kind === 'DISEASE' ? '3b PAK 3' : '3b KK 3',
      diagnoses: [...new Set(lastStatement(claim)?.diagnoses ?? reportedDiagnoses(claim))],
      doctorLicence: lastStatement(claim)?.doctorLicence,
      conditionOn: dayOf(new Date().toISOString(), claimZone(claim)),
    },
    narrowing: { settled: ['form'] },
  }),
  question: ({ questions }) => ({
    given: { questionNo: `Q${questions.length + 1}` },
    narrowing: { settled: ['questionNo'] },
  }),
  answer: (claim) => {
    const open = openQuestions(claim);
    return {
      given: open.length === 1 ? { questionNo: open[0]?.questionNo } : {},
      narrowing: { choices: (path) => (path === 'questionNo' ? asQuestions(open) : undefined) },
    };
  },
  conclusion: (claim) => ({
    narrowing: {
      choices: (path) =>
        path === 'conclusion'
          ? without(CONCLUSION_LABELS, claim.kind === 'ACCIDENT' ? 'OCCUPATIONAL_DISEASE' : 'WORK_ACCIDENT')
          : undefined,
    },
  }),
  finalReport: (claim) => {
    const last = lastStatement(claim);
    return {
      given: {
        condition: last?.condition,
        conditionOn: last?.conditionOn,
        heirs: last?.condition === 'DIED' ? [{}] : [],
      },
    };
  },
  devicePrice: ({ devicePrices }) => ({
    given: { priceNo: `H${String(pricesOf(devicePrices).length + 1).padStart(2, '0')}` },
  }),
  requestBenefit: (claim) => ({
    given: { details: knownDetails(claim) },
    narrowing: benefitTypes(claim),
  }),
  billDecision: ({ hospitalBills }) => {
    const open = hospitalBills.find(({ approved }) => approved === null);
    const lines = open?.lines.map(({ no, ceiling }) => ({ no, verified: ceiling, approved: ceiling }));
    return { given: open === undefined ? {} : { billNo: open.billNo, lines } };
  },
  recoveryPlan: ({ recoveries }) => {
    const open = recoveries.find(({ balance }) => balance > 0);
    return { given: { recoveryNo: open?.recoveryNo, instalments: [{ amount: open?.balance }] } };
  },
  overpayment: (claim, _user, { benefits }) => ({
    given: {
      periods: standingDays(claim, benefits?.[0]),
      children: standingChildren(claim, benefits?.[0]),
    },
  }),
  offset: ({ recoveries }, _user, { benefits }) => {
    const open = recoveries.find(({ balance }) => balance > 0);
    const most = Math.min(open?.balance ?? 0, (benefits?.[0]?.amount ?? 0) - 1);
    return { given: { recoveryNo: open?.recoveryNo, amount: Math.max(most, 1) } };
  },
  recoverySettlement: ({ recoveries }) => {
    const open = recoveries.find(({ balance }) => balance > 0);
    const said = open?.settlements.find(({ confirmedAt }) => confirmedAt === null);
    return { given: { ...said, recoveryNo: open?.recoveryNo } };
  },
  returnProgress: (claim) => {
    const awaited = awaitedMilestones(claim);
    const [only, ...others] = Object.keys(awaited);
    return {
      given: { milestone: others.length === 0 ? only : undefined },
      narrowing: { choices: (path) => (path === 'milestone' ? awaited : undefined) },
    };
  },
  completeness: (_claim, _user, { benefits }) => ({
    narrowing: { choices: (path) => (OF_CHECKLIST.test(path) ? checklistOf(benefits ?? []) : undefined) },
  }),
  delivery: (_claim, _user, { benefits }) => ({
    narrowing: { choices: (path) => (path === 'brought' ? checklistOf(benefits ?? [], owed) : undefined) },
  }),
  filingException: ({ hospitalBills }) => ({
    given: { billNo: hospitalBills.find(({ expired }) => expired)?.billNo },
  }),
  correction: (claim, _user, { benefits }) => ({
    given: {
      type: benefits?.[0]?.type,
      details: knownDetails(claim, benefits?.[0]?.details ?? undefined),
    },
    narrowing: { settled: ['type'] },
  }),
};

export function openingOf(claim: Claim, user: User, action: ClaimAction): Opening {
  const opening = OPENINGS[action.code]?.(claim, user, action) ?? {};
  if (action.preset === undefined) return opening;
  return {
    given: { ...opening.given, ...action.preset },
    narrowing: { ...opening.narrowing, settled: Object.keys(action.preset) },
  };
}

const reportedDiagnoses = ({ report }: Claim): readonly string[] =>
  (report.injuries ?? []).map((injury) => injury.icd10);

/** What is accepted or sent back is one of what has to prove these benefits; what is missing may be something else. */
const OF_CHECKLIST = /^(accepted|returned\.\d+\.document)$/;

type Proof = Benefit['checklist'][number];
const owed = ({ status }: Proof): boolean => status === 'MISSING' || status === 'RETURNED';

/** The documents of these benefits by their names; undefined where nothing is asked for. */
function checklistOf(
  benefits: readonly Benefit[],
  counts: (proof: Proof) => boolean = () => true,
): Readonly<Record<string, Text>> | undefined {
  const proofs = benefits.flatMap(({ checklist }) => checklist).filter(counts);
  if (proofs.length === 0) return undefined;
  return Object.fromEntries(proofs.map(({ document }) => [document, labelOf(DOCUMENT_LABELS, document)]));
}

/** The form opens before the type is chosen, so whatever any of them asks has its empty value. */
const EVERY_DETAIL: Fields = Object.assign({}, ...BENEFIT_TYPES.map(benefitFields)) as Fields;

/** What doctor and final report have said already, or what the benefit says now. */
function knownDetails(claim: Claim, now: Values = {}): Values {
  const statements = newestFirst(claim);
  const rests = statements.flatMap(({ restFrom, restTo }) =>
    restFrom == null || restTo == null ? [] : [{ from: restFrom, to: restTo }],
  );
  const known = {
    periods: rests.length > 0 ? rests.slice(0, 1) : [{}],
    receipts: [{ mode: 'LAND' }],
    invoices: [{}],
    items: statedDisabilities(claim),
    children: claim.finalReport?.children ?? [],
    priceNo: pricesOf(claim.devicePrices).at(-1),
  };
  return typedValues(EVERY_DETAIL, { ...known, ...now }, claimZone(claim));
}

const pricesOf = (prices: Claim['devicePrices']): readonly string[] => [
  ...new Set(prices.flatMap(({ priceNo }) => priceNo ?? [])),
];

const openQuestions = ({ questions, answers }: Claim): Claim['questions'] =>
  questions.filter(({ questionNo }) => !answers.some((answer) => answer.questionNo === questionNo));

const asQuestions = (open: Claim['questions']): Readonly<Record<string, Text>> =>
  Object.fromEntries(
    open.map(({ questionNo, question }): [string, Text] => {
      const words = `${questionNo}: ${question}`;
      return [questionNo ?? '', { id: words, en: words }];
    }),
  );

const asChoices = (values: readonly string[]): Readonly<Record<string, Text>> =>
  Object.fromEntries(values.map((value) => [value, { id: value, en: value }]));

const without = (labels: Readonly<Record<string, Text>>, code: string): Readonly<Record<string, Text>> =>
  Object.fromEntries(Object.entries(labels).filter(([known]) => known !== code));

/** The types that can be asked for and fit the participant's condition. */
function benefitTypes(claim: Claim): Narrowing {
  const condition = conditionOf(claim);
  const isDisabled = statedDisabilities(claim).length > 0;
  const types = BENEFIT_TYPES.filter(
    (type) =>
      benefitFacts(type).fromBills !== true &&
      benefitFacts(type).byRule !== true &&
      (condition === undefined || benefitMayBeDue(type, condition, isDisabled)),
  );
  const offered = Object.fromEntries(types.map((type) => [type, BENEFIT_LABELS[type]]));
  return { choices: (path) => (path === 'type' ? offered : undefined) };
}
