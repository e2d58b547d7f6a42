import type { WaitCode } from '@jkk/domain';
import type { BenefitType } from '@jkk/domain/benefits';
import { recordFact, waits, type PayoutFact } from '@jkk/domain/claim';
import {
  bpuCover,
  bpuReport,
  CONCLUDED_NEGATIVE,
  contextAt,
  HEIR,
  noticed,
  OBJECTION,
  PEOPLE,
  person,
  reportedClaim,
  STATEMENT_OF_DEATH,
  Walk,
  walkToBenefit,
  walkToFinalReport,
} from '@jkk/domain/claim/spec-support';
import {
  askYear,
  back,
  caredFor,
  childBorn,
  planned,
  resting,
  returning,
  pass,
  ring as ringOnce,
  say,
  settledWithChildren,
  until,
} from '@jkk/domain/claim/years/spec-support';
import { walkWith } from '@jkk/domain/claim/wrong-money/spec-support';
import type { PayoutState } from '@jkk/domain/payout';
import { billAnswered, billFiled, billLate, hospital } from './bills';

const DOCTOR = person('verifier2', 'MEDICAL_VERIFIER', { branch: 'J01' });
const RECEIVER = { ...hospital, plkkCode: 'PLKK-0002' };
const AT_HOSPITAL = { ...bpuReport, plkkCode: 'PLKK-0001' };
const NO = { reasonCode: 'DOCUMENT_MISSING', ruleCited: 'PP 44/2015' } as const;
const ACCOUNT = { bankCode: '002', accountNumber: '002000000001', accountName: 'SITI CONTOH' };

const reported = (more: Partial<typeof bpuReport> = {}): Walk =>
  new Walk(reportedClaim({ report: { ...bpuReport, ...more } }));

function stated(finding: 'WORK_RELATED' | 'UNCERTAIN' = 'WORK_RELATED', walk = reported()): Walk {
  walk.give('medicalStatement', DOCTOR, { ...STATEMENT_OF_DEATH, finding });
  return walk;
}

function verified(finding: 'WORK_RELATED' | 'UNCERTAIN' = 'WORK_RELATED'): Walk {
  const walk = stated(finding);
  walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
  return walk;
}

function refused(): Walk {
  const walk = verified();
  walk.give('conclusion', PEOPLE.officer, CONCLUDED_NEGATIVE);
  return walk;
}

function accepted(): Walk {
  const walk = verified();
  walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
  return walk;
}

function disputed(): Walk {
  const walk = refused();
  walk.give('objection', PEOPLE.officer, OBJECTION);
  return walk;
}

function treated(): Walk {
  const walk = new Walk(reportedClaim({ report: { ...AT_HOSPITAL, consequence: 'INJURED' } }));
  const { diedAt: _, ...alive } = STATEMENT_OF_DEATH;
  walk.give('medicalStatement', PEOPLE.doctor, { ...alive, condition: 'UNDER_TREATMENT' });
  walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
  walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
  return walk;
}

function referred(): Walk {
  const walk = treated();
  const referral = { plkkCode: 'PLKK-0002', reasonCode: 'NO_ROOM', transferOn: '2026-11-21' } as const;
  const by = { doctor: 'dr. Contoh', doctorLicence: 'SIP/2025/0001', note: 'Stabil.' };
  const context = { cover: { ...walk.claim.cover, plkkName: 'RS Contoh' }, hospital: RECEIVER };
  walk.give('referral', PEOPLE.doctor, { ...referral, ...by }, { context });
  return walk;
}

function asked(): Walk {
  const walk = new Walk(reportedClaim({ report: AT_HOSPITAL }));
  walk.give('medicalStatement', PEOPLE.doctor, STATEMENT_OF_DEATH);
  const question = { questionNo: 'Q1', about: 'CAUSE', question: 'Sudah ada sebelum kejadian?' } as const;
  walk.give('question', PEOPLE.verifier, question);
  return walk;
}

function proposed(type: BenefitType = 'DEATH'): { walk: Walk; benefitId: string } {
  const { walk, benefitId } = walkToBenefit(type);
  walk.give('proposal', PEOPLE.officer, {}, { benefitId });
  return { walk, benefitId };
}

function decided(decision: 'APPROVE' | 'REFUSE'): { walk: Walk; benefitId: string; payoutId: string } {
  const { walk, benefitId } = proposed();
  const body = decision === 'APPROVE' ? ({ decision } as const) : ({ decision, ...NO } as const);
  walk.give('decision', PEOPLE.approver, body, { benefitId });
  return { walk, benefitId, payoutId: walk.claim.payouts[0]?.payoutId ?? '' };
}

const FACTS: Partial<Record<PayoutState, PayoutFact['code']>> = {
  RECONCILED: 'payoutSettled',
  RETURNED: 'payoutReturned',
  FAILED: 'payoutFailed',
  HELD: 'payoutHeld',
  CANCELLED: 'payoutCancelled',
};

/** The payout moves, and the claim hears what concerns it. */
function become(walk: Walk, payoutId: string, ...states: readonly PayoutState[]): Walk {
  for (const state of states) {
    walk.payoutBecomes(payoutId, state);
    const code = FACTS[state];
    const heard = code && recordFact(walk.claim, { code, payoutId }, contextAt(walk.claim, walk.now()));
    if (heard !== undefined) walk.take(heard);
  }
  return walk;
}

const paidUntil = (...states: readonly PayoutState[]): Walk => {
  const { walk, payoutId } = decided('APPROVE');
  return become(walk, payoutId, ...states);
};

/** The next deadline, or step of an escalation, passes, with the reminders before it. */
function ring(walk: Walk, times = 1): Walk {
  for (let count = 0; count < times; count += 1) pass(walk);
  return walk;
}

function overdueQuestion(): Walk {
  const walk = asked();
  while (!waits(walk.claim).some(({ code }) => code === 'QUESTION_OVERDUE')) ringOnce(walk);
  return walk;
}

function correctionAsked(): Walk {
  const walk = walkToFinalReport();
  walk.give('personCorrection', person('officer9', 'CLAIM_OFFICER', { branch: 'J01' }), {
    person: 'HEIR',
    nameOnRecord: HEIR.name,
    name: 'Siti Contoh Binti Ahmad',
    proofs: [{ kind: 'IDENTITY_CARD', number: HEIR.nik }],
    documents: OBJECTION.documents,
    note: 'KTP.',
  });
  return walk;
}

/** A debit appears of a payout that had failed, when its benefit is refused already. */
function paidUnduly(): Walk {
  const { walk, benefitId, payoutId } = decided('APPROVE');
  become(walk, payoutId, 'FAILED');
  walk.give(
    'replacement',
    PEOPLE.officer,
    { payee: ACCOUNT, note: 'Rekening baru' },
    { benefitId, payoutId },
  );
  walk.give('decision', PEOPLE.approver, { decision: 'REFUSE', ...NO }, { benefitId });
  return become(walk, payoutId, 'RECONCILED');
}

/** What was paid and settled turns out to have been too much. */
function overpaid(): Walk {
  const { walk, benefitId, payoutId } = decided('APPROVE');
  become(walk, payoutId, 'RELEASED', 'SENDING', 'CLAIMED_PAID', 'RECONCILED');
  const found = { amount: 6_000_000, reasonCode: 'WAGE_WRONG', ruleCited: 'PP 44/2015' } as const;
  walk.give(
    'overpayment',
    PEOPLE.head,
    { ...found, documents: OBJECTION.documents, note: 'Upah.' },
    { benefitId },
  );
  return walk;
}

/** Days of rest are paid, and then a doctor states that the worker had died before the last of them. */
function paidAfterDeath(): Walk {
  const walk = resting();
  walk.sleep(9);
  const periods = [{ from: '2026-11-20', to: '2026-11-28' }];
  const asked = walk.give('requestBenefit', PEOPLE.officer, {
    type: 'STMB',
    details: { periods },
    payee: { kind: 'PARTICIPANT', ...ACCOUNT },
    complete: true,
  });
  const { benefitId = '' } = asked.ok ? asked : {};
  walk.give('proposal', PEOPLE.officer2, {}, { benefitId });
  walk.give('decision', PEOPLE.approver, { decision: 'APPROVE', note: 'Sesuai bukti.' }, { benefitId });
  const [payout] = walk.claim.payouts;
  become(walk, payout?.payoutId ?? '', 'RELEASED', 'SENDING', 'CLAIMED_PAID', 'RECONCILED');
  const diedAt = '2026-11-25T04:00:00.000Z';
  walk.give('medicalStatement', DOCTOR, {
    ...STATEMENT_OF_DEATH,
    conditionOn: '2026-11-25',
    diedAt,
    signedOn: '2026-11-25',
  });
  walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
  return walk;
}

function instalmentsAgreed(): Walk {
  const walk = overpaid();
  const instalments = ['2026-12-31', '2027-01-31'].map((dueOn) => ({ dueOn, amount: 3_000_000 }));
  const { documents } = OBJECTION;
  walk.give('recoveryPlan', PEOPLE.officer, { recoveryNo: 'R01', instalments, documents });
  return walk;
}

function sentBack(): Walk {
  const { walk, benefitId } = walkToBenefit('DEATH', false);
  const returned = [{ document: 'FAMILY_CARD', reason: 'UNREADABLE' }] as const;
  walk.give('completeness', PEOPLE.officer, { complete: false, returned }, { benefitId });
  return walk;
}

const ADVISORS = ['advisor1', 'advisor2'].map((name) => person(name, 'ADVISORY_DOCTOR'));
const TWO = { doctors: 2, quorum: 2, question: 'Akibat kerja?' };

/** One doctor declines, so the panel has no quorum any more. */
function panelUndecided(): Walk {
  const walk = verified('UNCERTAIN');
  walk.give('panel', PEOPLE.verifier, TWO);
  walk.give('advice', ADVISORS[0]!, { opinion: 'DECLINES', note: 'Pernah merawat.' });
  return walk;
}

/** The doctors of a panel name different percentages. */
function percentagesUndecided(): Walk {
  const walk = treated();
  const { diedAt: _, ...alive } = STATEMENT_OF_DEATH;
  const disabilities = [{ code: 'B01', percent: 20 }];
  walk.give('medicalStatement', PEOPLE.doctor, { ...alive, condition: 'PARTIAL_ANATOMICAL', disabilities });
  walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
  walk.give('panel', PEOPLE.verifier, { ...TWO, about: 'PERCENTAGES' });
  for (const [at, advisor] of ADVISORS.entries()) {
    const own = [{ code: 'B01', percent: 12 + at }];
    walk.give('advice', advisor, { opinion: 'DISAGREES', disabilities: own, note: 'Menurut foto.' });
  }
  return walk;
}

function withdrawn(): Walk {
  const walk = reported();
  walk.give('withdrawal', PEOPLE.spo, { reasonCode: 'MISTAKE', note: 'Salah lapor' });
  return walk;
}

const suspected = (): Walk =>
  new Walk(reportedClaim({ duplicateCandidates: ['JKK-2026-0000900'], likeClaims: [] }));

const PUPIL = childBorn('2016-02-01', 'Budi Contoh', { level: 'SD', year: 4 });

/** Two school years are asked for, the second one after a reminder; the third one lapses, and the child marries. */
function schooled(): Walk {
  const walk = settledWithChildren(PUPIL);
  askYear(walk, '2026-12-01', [{ child: PUPIL, level: 'SD', year: 4 }]);
  askYear(walk, '2027-10-20', [{ child: PUPIL, level: 'SD', year: 5 }]);
  until(walk, '2029-07-10');
  say(walk, { childNo: 'C1', status: 'MARRIED', on: '2029-07-10' });
  ringOnce(walk);
  return walk;
}

/** For each thing that a claim can wait for, a life that leads there. */
const WAITING: Readonly<Record<WaitCode, () => Walk>> = {
  STAGE_ONE: () => new Walk(reportedClaim({ stageOne: null })),
  DUPLICATE_DECISION: suspected,
  COMPLETION: () => new Walk(reportedClaim({ cover: { ...bpuCover, member: null } })),
  COVER_DECISION: () => reported({ circumstance: 'COMMUTING' }),
  MEDICAL_STATEMENT: reported,
  VERIFICATION: stated,
  WORK_DIAGNOSIS: () => reported({ kind: 'DISEASE', circumstance: 'EXPOSURE' }),
  CONCLUSION: verified,
  FINAL_REPORT: accepted,
  DOCUMENTS: () => walkToBenefit('DEATH', false).walk,
  DELIVERY: sentBack,
  PROPOSAL: () => walkToBenefit('DEATH').walk,
  DECISION: () => proposed().walk,
  RELEASE: () => decided('APPROVE').walk,
  PAYMENT: () => paidUntil('RELEASED'),
  SETTLEMENT: () => paidUntil('RELEASED', 'SENDING', 'CLAIMED_PAID', 'RECONCILED'),
  OBJECTION: refused,
  DETERMINATION: disputed,
  LABOUR_OFFICE_RECEIPT: accepted,
  ADVICE: () => verified('UNCERTAIN'),
  ANSWER: asked,
  QUESTION_OVERDUE: overdueQuestion,
  BILL_DECISION: billFiled,
  FILING_EXCEPTION: billLate,
  BILL_ANSWER: billAnswered,
  UNDUE_PAYMENT: paidUnduly,
  PERSON_CONFIRMATION: correctionAsked,
  REFERRAL_ANSWER: referred,
  SCHOOL_YEAR: () => settledWithChildren(PUPIL),
  REST_INSTALMENT: () => resting(),
  CARE_YEAR: caredFor,
  DEVICE_PRICE: () => walkWith({}),
  RETURN_PROGRESS: () => returning(),
  RETURN_CONFIRMATION: () => planned(),
  RETURN_END: back,
  RECOVERY_PLAN: overpaid,
  RECOVERY_PAYMENT: instalmentsAgreed,
  PAID_AFTER_DEATH: paidAfterDeath,
};

/** What befalls a claim while it waits, and how it ends. */
const BEFALLEN: Readonly<Record<string, () => Walk>> = {
  'deadline-near': () => {
    const walk = reported();
    ringOnce(walk);
    return walk;
  },
  'deadline-passed': () => ring(reported()),
  'escalated-to-region': () => ring(reported(), 2),
  'payment-escalated': () => ring(walkToBenefit('DEATH').walk, 3),
  'treated-for-long': treated,
  'payout-held': () => paidUntil('HELD'),
  'payout-failed': () => paidUntil('RELEASED', 'SENDING', 'FAILED'),
  'payout-returned': () => paidUntil('RELEASED', 'SENDING', 'CLAIMED_PAID', 'RECONCILED', 'RETURNED'),
  'panel-undecided': panelUndecided,
  'percentages-undecided': percentagesUndecided,
  'benefit-refused': () => decided('REFUSE').walk,
  withdrawn,
  expired: () => ring(reported(), 3),
  transferred: () => {
    const walk = refused();
    noticed(walk);
    return ring(walk);
  },
  schooled,
  closed: () => ring(paidUntil('RELEASED', 'SENDING', 'CLAIMED_PAID', 'RECONCILED')),
};

export const CLAIM_LIVES: Readonly<Record<string, () => Walk>> = {
  ...Object.fromEntries(Object.entries(WAITING).map(([code, walk]) => [`for-${code}`, walk])),
  ...BEFALLEN,
};
