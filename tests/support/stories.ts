import { deathStatement, heirOf, minutesAgo, payeeHeir, statementBody, wibDay } from './claim-bodies';
import type { ClaimDriver, ClaimView } from './claim-driver';
import { freshEmployer, freshName, freshParticipant, freshPerson } from './people';
import type { Employer, Participant, Person } from './people';

/** Published and derived cases, from report to approved benefits; amounts in rupiah. */

export interface Story {
  readonly participant: Participant;
  readonly heir?: Person;
  readonly employer?: Employer;
  /** The claim with every benefit approved and its payouts waiting for release. */
  readonly claim: ClaimView;
  readonly approvers: readonly string[];
}

const DEATH_PACKAGE = ['DEATH', 'PERIODIC', 'FUNERAL'] as const;

export const W3 = { DEATH: 48_000_000, PERIODIC: 12_000_000, FUNERAL: 10_000_000, total: 70_000_000 };
export const W5 = { DEATH: 96_000_000, PERIODIC: 12_000_000, FUNERAL: 10_000_000, total: 118_000_000 };
export const STORY_1_STMB = 6_750_000;

/** W-3: an informal worker with a contribution of 10,000 dies at work; reported today by a Perisai agent. */
export async function storyW3(driver: ClaimDriver, heirBank = '002'): Promise<Story> {
  const participant = freshParticipant({ segment: 'BPU', wageAmount: 10_000 });
  const heir = freshPerson(heirBank);
  await driver.world.settle({ participants: [participant], accounts: [heir.account] });
  return death(driver, participant, heir, (at) =>
    driver.report(participant, 'PERISAI', { occurredAt: at, consequence: 'DIED' }),
  );
}

/** W-5: an election worker with a wage of 2,000,000, a paper form of February 2024 entered by the branch. */
export async function storyW5(driver: ClaimDriver, heirBank = '009'): Promise<Story> {
  const employer = freshEmployer();
  const participant = freshParticipant({
    segment: 'PU',
    wageAmount: 2_000_000,
    employerNumber: employer.employerNumber,
  });
  const heir = freshPerson(heirBank);
  await driver.world.settle({ participants: [participant], employers: [employer], accounts: [heir.account] });
  const occurredAt = '2024-02-14T15:00:00.000Z';
  const story = await death(
    driver,
    participant,
    heir,
    () =>
      driver.report(participant, 'BRANCH', {
        occurredAt,
        receivedAt: '2024-02-15T04:00:00.000Z',
        consequence: 'DIED',
        circumstance: 'ON_DUTY',
      }),
    '2024-02-14T17:30:00.000Z',
  );
  return { ...story, employer };
}

async function death(
  driver: ClaimDriver,
  participant: Participant,
  heir: Person,
  report: (occurredAt: string) => Promise<ClaimView>,
  diedAt = new Date(Date.now() - 3_600_000).toISOString(),
): Promise<Story> {
  const { claimNumber } = await report(new Date(Date.now() - 3 * 3_600_000).toISOString());
  const statement = deathStatement(diedAt);
  await driver.conclude(claimNumber, statement);
  await driver.command(claimNumber, 'final-report', 'officer', {
    condition: 'DIED',
    conditionOn: statement.conditionOn,
    heirs: [heirOf(heir)],
    children: [],
  });
  const approvers: string[] = [];
  for (const type of DEATH_PACKAGE) {
    const { benefitId } = await driver.requestBenefit(claimNumber, type, payeeHeir(heir));
    approvers.push(await driver.approve(benefitId));
  }
  return { participant, heir, approvers, claim: await driver.see(claimNumber) };
}

/** Story 1 without bill and ambulance: 45 days of rest at 4,500,000, paid to the employer who kept paying wages. */
export async function story1(driver: ClaimDriver, employerBank = '008'): Promise<Story> {
  const employer = freshEmployer(employerBank);
  const participant = freshParticipant({
    segment: 'PU',
    wageAmount: 4_500_000,
    employerNumber: employer.employerNumber,
  });
  await driver.world.settle({ participants: [participant], employers: [employer] });
  const { claimNumber } = await driver.report(participant, 'BRANCH', {
    occurredAt: '2026-04-06T02:00:00.000Z',
    receivedAt: '2026-04-07T03:00:00.000Z',
    admittedAt: '2026-04-06T02:40:00.000Z',
  });
  const recovered = { condition: 'RECOVERED', conditionOn: '2026-05-21' };
  await driver.conclude(
    claimNumber,
    statementBody({ ...recovered, restFrom: '2026-04-07', restTo: '2026-05-21' }),
  );
  await driver.command(claimNumber, 'final-report', 'officer', { ...recovered, employerPaidWages: true });
  const benefit = await driver.requestBenefit(
    claimNumber,
    'STMB',
    { kind: 'EMPLOYER' },
    { periods: [{ from: '2026-04-07', to: '2026-05-21' }] },
  );
  const approvers = [await driver.approve(benefit.benefitId)];
  return { participant, employer, approvers, claim: await driver.see(claimNumber) };
}

const THUMB = [{ code: 'A12', side: 'RIGHT' }];

/** A thumb was cut off at work: concluded, its final report in, and no benefit asked for yet. */
export async function lostThumb(driver: ClaimDriver): Promise<Story> {
  const participant = freshParticipant({ segment: 'BPU', wageAmount: 10_000 });
  await driver.world.settle({ participants: [participant], accounts: [participant.account] });
  const { claimNumber } = await driver.report(participant, 'PERISAI', {
    injuries: [{ icd10: 'S68.0', bodyPart: 'FINGER', side: 'RIGHT' }],
  });
  const state = { condition: 'PARTIAL_ANATOMICAL', conditionOn: wibDay(new Date().toISOString()) };
  await driver.conclude(claimNumber, statementBody({ ...state, diagnoses: ['S68.0'], disabilities: THUMB }));
  await driver.command(claimNumber, 'final-report', 'officer', state);
  return { participant, approvers: [], claim: await driver.see(claimNumber) };
}

/** The same with its benefit approved. */
export async function paidThumb(driver: ClaimDriver): Promise<Story> {
  const story = await lostThumb(driver);
  const { claimNumber } = story.claim;
  const payee = { kind: 'PARTICIPANT', ...story.participant.account };
  const { benefitId } = await driver.requestBenefit(claimNumber, 'PARTIAL_ANATOMICAL', payee, {
    items: THUMB,
  });
  const approvers = [await driver.approve(benefitId)];
  return { ...story, approvers, claim: await driver.see(claimNumber) };
}

export interface Pupil {
  readonly name: string;
  readonly birthDate: string;
  readonly level: string;
  readonly year: number;
}

export const freshPupil = (): Pupil => ({ name: freshName(), birthDate: '2014-02-01', level: 'SD', year: 4 });

export interface Orphaned {
  readonly claimNumber: string;
  /** Receives what the children are paid. */
  readonly guardian: Person;
}

/** Children at school whose parent died in an accident of work; their scholarship is not asked for yet. */
export async function orphaned(driver: ClaimDriver, children: readonly Pupil[]): Promise<Orphaned> {
  const participant = freshParticipant({ segment: 'BPU' });
  const guardian = freshPerson();
  await driver.world.settle({ participants: [participant], accounts: [guardian.account] });
  const claimNumber = await diedAtWork(driver, participant, {
    heirs: [heirOf(guardian)],
    children,
    guardian: { ...heirOf(guardian), relation: 'Ibu' },
    proofs: [{ kind: 'BIRTH_CERTIFICATE', number: 'AL-3604-2014' }],
    documents: [await driver.upload('officer')],
  });
  return { claimNumber, guardian };
}

/** A worker died two hours after an accident of today: concluded, and with the family in its final report. */
export async function diedAtWork(
  driver: ClaimDriver,
  participant: Participant,
  family: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { claimNumber } = await driver.report(participant, 'PERISAI', {
    occurredAt: minutesAgo(180),
    consequence: 'DIED',
  });
  const statement = deathStatement(minutesAgo(60));
  await driver.conclude(claimNumber, statement);
  await driver.command(claimNumber, 'final-report', 'officer', {
    condition: 'DIED',
    conditionOn: statement['conditionOn'],
    ...family,
  });
  return claimNumber;
}
