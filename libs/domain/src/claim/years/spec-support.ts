import { localDate, type LocalDate } from '../../calendar';
import type { Claim } from '../claim';
import { recordDeadline, recordFact } from '../facts';
import type { Child, CommandBodies, SchoolingBody } from '../forms';
import {
  bpuReport,
  contextAt,
  HEIR,
  OBJECTION,
  noticed,
  PEOPLE,
  person,
  reportedClaim,
  STATEMENT_OF_DEATH,
  Walk,
} from '../spec-support';
import { openDeadlines } from '../waits/deadlines';

const DAY_MS = 86_400_000;

/** Children with accounts of their own; the ones of the same birth date are twins. */
export const childBorn = (birthDate: LocalDate, name: string, more: Partial<Child> = {}): Child => ({
  name,
  birthDate,
  level: 'SD',
  year: 1,
  bankCode: '002',
  accountNumber: `7000000${birthDate.replaceAll('-', '')}`,
  accountName: name.toUpperCase(),
  ...more,
});

const GUARDIAN = {
  name: 'Wali Contoh',
  nik: '3604014101800002',
  relation: 'Bibi',
  bankCode: '002',
  accountNumber: '70000008888',
  accountName: 'WALI CONTOH',
} as const;

/** A claim of 2026 whose participant died and left children, with its funeral paid: nothing else is awaited. */
export function settledWithChildren(...children: readonly Child[]): Walk {
  const walk = new Walk(reportedClaim());
  walk.give(
    'medicalStatement',
    person('verifier2', 'MEDICAL_VERIFIER', { branch: 'J01' }),
    STATEMENT_OF_DEATH,
  );
  walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
  walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
  noticed(walk);
  const died = { condition: 'DIED', conditionOn: '2026-11-20', heirs: [HEIR] } as const;
  walk.give('finalReport', PEOPLE.officer, {
    ...died,
    children: [...children],
    guardian: GUARDIAN,
    proofs: [{ kind: 'GUARDIANSHIP_COURT', number: 'PN-1' }],
    documents: OBJECTION.documents,
  });
  const funeral = { type: 'FUNERAL', details: {}, payee: { kind: 'HEIR', name: HEIR.name } } as const;
  pay(walk, walk.give('requestBenefit', PEOPLE.officer, { ...funeral, complete: true }));
  return walk;
}

/** A participant of 2026 who is still treated and cannot work since this day, with no end in sight. */
export function resting(restFrom: LocalDate = '2026-11-20', more: Partial<Claim> = {}): Walk {
  const walk = new Walk(reportedClaim({ report: { ...bpuReport, consequence: 'INJURED' }, ...more }));
  stateCondition(walk, { condition: 'UNDER_TREATMENT', restFrom });
  walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
  noticed(walk);
  return walk;
}

/** What the doctor says today, verified. */
export function stateCondition(walk: Walk, said: Partial<CommandBodies['medicalStatement']>): void {
  const { diedAt: _, ...alive } = STATEMENT_OF_DEATH;
  const today = localDate(walk.now(), 'WIB');
  walk.give('medicalStatement', person('verifier2', 'MEDICAL_VERIFIER', { branch: 'J01' }), {
    ...alive,
    conditionOn: today,
    signedOn: today,
    ...said,
  });
  walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
}

/** Asks for these days of temporary incapacity; what came of it, paid when it was granted. */
export function askRest(walk: Walk, from: LocalDate, to: LocalDate): ReturnType<Walk['give']> {
  const decision = walk.give('requestBenefit', PEOPLE.officer, {
    type: 'STMB',
    details: { periods: [{ from, to }] },
    payee: {
      kind: 'PARTICIPANT',
      bankCode: '008',
      accountNumber: '1550001234999',
      accountName: 'SUTRISNO CONTOH',
    },
    complete: true,
  });
  pay(walk, decision);
  return decision;
}

/** Asks for receipts of home care that began on this day; what came of it, paid when it was granted. */
export function askCare(
  walk: Walk,
  startedOn: LocalDate,
  ...invoices: readonly { readonly on: LocalDate; readonly amount: number }[]
): ReturnType<Walk['give']> {
  const decision = walk.give('requestBenefit', PEOPLE.officer, {
    type: 'HOME_CARE',
    details: { startedOn, invoices: [...invoices] },
    payee: {
      kind: 'PARTICIPANT',
      bankCode: '008',
      accountNumber: '1550001234999',
      accountName: 'SUTRISNO CONTOH',
    },
    complete: true,
  });
  pay(walk, decision);
  return decision;
}

/** A participant who has recovered, and was cared for at home since the first of December 2026. */
export function caredFor(): Walk {
  const walk = resting('2026-11-20');
  until(walk, '2026-12-20');
  stateCondition(walk, { condition: 'RECOVERED', devices: ['HOME_CARE'] });
  walk.give('finalReport', PEOPLE.officer, { condition: 'RECOVERED', conditionOn: '2026-12-20' });
  askRest(walk, '2026-11-20', '2026-12-20');
  askCare(walk, '2026-12-01', { on: '2026-12-10', amount: 4_000_000 });
  return walk;
}

const THUMB = { condition: 'PARTIAL_ANATOMICAL', disabilities: [{ code: 'A12', side: 'RIGHT' }] } as const;

/** What was agreed on the 21st of December 2026. */
export const RETURN_PLAN: CommandBodies['returnPlan'] = {
  caseManager: 'Rina Contoh',
  recommendedBy: 'dr. Penasihat Contoh',
  recommendedOn: '2026-12-18',
  agreedOn: '2026-12-21',
  offer: 'ADJUSTED_JOB',
  job: 'Petugas gudang',
  training: { subject: 'Administrasi gudang', place: 'BLK Serang', from: '2027-01-04', to: '2027-03-31' },
  devices: ['Ortosis ibu jari'],
  milestones: [{ milestone: 'DEVICES_FITTED', dueOn: '2027-01-02' }],
  returnOn: '2027-04-05',
  documents: OBJECTION.documents,
};

/** The branch head's word on what was said of a training. */
export const confirmTraining = (
  walk: Walk,
  decision: CommandBodies['returnConfirmation']['decision'] = 'CONFIRM',
): ReturnType<Walk['give']> =>
  walk.give('returnConfirmation', PEOPLE.head, { decision, note: 'Kesepakatan diperiksa.' });

/** A participant who lost a thumb, with everything of before paid, and a confirmed plan to come back to work. */
export function returning(plan: Partial<CommandBodies['returnPlan']> = {}): Walk {
  const walk = planned(plan);
  confirmTraining(walk);
  return walk;
}

/** The same before anybody has confirmed it. */
export function planned(plan: Partial<CommandBodies['returnPlan']> = {}): Walk {
  const walk = resting('2026-11-20');
  until(walk, '2026-12-20');
  stateCondition(walk, THUMB);
  const { condition } = THUMB;
  walk.give('finalReport', PEOPLE.officer, { condition, conditionOn: '2026-12-20' });
  until(walk, '2026-12-21');
  askRest(walk, '2026-11-20', '2026-12-20');
  walk.give('returnPlan', PEOPLE.officer, { ...RETURN_PLAN, ...plan });
  return walk;
}

/** What became of a milestone. */
export const progress = (
  walk: Walk,
  milestone: CommandBodies['returnProgress']['milestone'],
  status: CommandBodies['returnProgress']['status'],
  on: LocalDate,
): ReturnType<Walk['give']> =>
  walk.give('returnProgress', PEOPLE.officer, { milestone, status, on, documents: OBJECTION.documents });

/** The same, back at work after the training. */
export function back(): Walk {
  const walk = returning();
  progress(walk, 'DEVICES_FITTED', 'REACHED', '2026-12-21');
  until(walk, '2027-03-20');
  progress(walk, 'TRAINING_DONE', 'REACHED', '2027-03-19');
  until(walk, '2027-04-01');
  progress(walk, 'BACK_AT_WORK', 'REACHED', '2027-04-01');
  return walk;
}

/** Asks for the school year of these children on this day; what came of it, paid when it was granted. */
export function askYear(
  walk: Walk,
  on: LocalDate,
  pupils: readonly { readonly child: Child; readonly level: Child['level']; readonly year: number }[],
): ReturnType<Walk['give']> {
  until(walk, on);
  const decision = walk.give('requestBenefit', PEOPLE.officer, {
    type: 'SCHOLARSHIP',
    details: {
      children: pupils.map(({ child: { name, birthDate }, level, year }) => ({
        name,
        birthDate,
        level,
        year,
      })),
    },
    payee:
      pupils.length === 1
        ? { kind: 'CHILD', name: pupils[0]?.child.name }
        : { kind: 'GUARDIAN', name: GUARDIAN.name },
    complete: true,
  });
  pay(walk, decision);
  return decision;
}

function pay(walk: Walk, decision: ReturnType<Walk['give']>): void {
  if (!decision.ok || decision.benefitId === undefined) return;
  const { benefitId } = decision;
  walk.give('proposal', PEOPLE.officer, {}, { benefitId });
  walk.give('decision', PEOPLE.approver, { decision: 'APPROVE', note: 'Sesuai bukti.' }, { benefitId });
  const payout = walk.claim.payouts.find((each) => each.benefitId === benefitId);
  if (payout === undefined) throw new Error('It should have been approved.');
  walk.payoutBecomes(payout.payoutId, 'RECONCILED', { settledAt: walk.now() });
  const fact = { code: 'payoutSettled', payoutId: payout.payoutId } as const;
  const heard = recordFact(walk.claim, fact, contextAt(walk.claim, walk.now()));
  if (heard !== undefined) walk.take(heard);
}

export const say = (
  walk: Walk,
  body: Pick<SchoolingBody, 'childNo' | 'status' | 'on'>,
): ReturnType<Walk['give']> =>
  walk.give('schooling', PEOPLE.officer, { ...body, documents: OBJECTION.documents });

/** The next deadline passes. */
export function ring(walk: Walk): void {
  const [first] = openDeadlines(walk.claim);
  if (first === undefined) throw new Error('Nothing is due.');
  walk.sleep(Math.max(0, Math.ceil((Date.parse(first.dueAt) - Date.parse(walk.now())) / DAY_MS)));
  const done = recordDeadline(walk.claim, walk.now(), contextAt(walk.claim, walk.now()));
  if (done !== undefined) walk.take(done);
}

/** The next deadline passes, with the reminders before it. */
export function pass(walk: Walk): void {
  do ring(walk);
  while (walk.decided.at(-1)?.event.code === 'DEADLINE_NEAR');
}

/** The clocks ring as they come, until this day begins. */
export function until(walk: Walk, on: LocalDate): void {
  const at = `${on}T03:00:00.000Z`;
  for (;;) {
    const due = openDeadlines(walk.claim)[0]?.dueAt;
    if (due === undefined || due >= at) break;
    ring(walk);
  }
  walk.sleep(Math.max(0, (Date.parse(at) - Date.parse(walk.now())) / DAY_MS));
}
