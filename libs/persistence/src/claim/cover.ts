import type { EntityManager } from 'typeorm';
import type { Claim, CoverFacts, MemberFacts, NamedAccount, RegisterAccounts, ReportBody } from '@jkk/domain';
import type { MinimumWage } from '@jkk/domain/benefits';
import type { PayeeKind } from '@jkk/domain/benefits/payee-kinds';
import { localDate, yearOf, type Instant } from '@jkk/domain/calendar';
import { FUND_NAME, lacksWage } from '@jkk/domain/claim';
import { knownOn, reportedSoonAfter } from '@jkk/domain/eligibility';
import {
  ConstructionProjectRepository,
  EmployerRepository,
  FundAccountRepository,
  MemberRepository,
  MinimumWageRepository,
  PlkkRepository,
  type Account,
  type EmployerPort,
  type EmployerState,
  type Member,
  type MembershipPort,
  type MemberState,
  type PlkkPort,
  type ProjectPort,
  type RegisteredProject,
} from '../reference';

/** The registers that a claim's decisions rest on. */
export interface Registers {
  readonly members: MembershipPort;
  readonly employers: EmployerPort;
  readonly projects: ProjectPort;
  readonly hospitals: PlkkPort;
}

export const ownRegisters = (): Registers => ({
  members: new MemberRepository(),
  employers: new EmployerRepository(),
  projects: new ConstructionProjectRepository(),
  hospitals: new PlkkRepository(),
});

type CoverQuestion = Pick<
  ReportBody,
  'participant' | 'segment' | 'employerNumber' | 'projectNumber' | 'plkkCode' | 'occurredAt'
> & { readonly place: Pick<ReportBody['place'], 'zone'> };

/** What the registers say about the participant, the employer, the project and the hospital of a report: as of the day of the event, where they keep history. */
export async function lookUpCover(
  em: EntityManager,
  report: CoverQuestion,
  registers = ownRegisters(),
): Promise<CoverFacts> {
  const day = localDate(report.occurredAt, report.place.zone);
  const cards = await registers.members.findCards(em, report.participant.nik);
  const member = cardFor(
    report,
    cards.map((card) => asOf(card, day)),
  );
  const employer = report.employerNumber
    ? await registers.employers.find(em, report.employerNumber)
    : undefined;
  const project = report.projectNumber ? await registers.projects.find(em, report.projectNumber) : undefined;
  const hospital = report.plkkCode ? await registers.hospitals.find(em, report.plkkCode) : undefined;
  return {
    member: member === undefined ? null : toMemberFacts(member.card),
    ...(member?.after && { reportedAfter: toMemberFacts(member.after) }),
    employerPaidUntil: employer === undefined ? null : paidUntilOn(employer.history, day),
    employerKnown: employer !== undefined,
    employerName: employer?.name ?? null,
    plkkName: hospital?.name ?? null,
    project: project === undefined ? null : projectOn(project, day),
  };
}

/** As it was known on the day; what was reported first counts as known before. */
const stateOn = <State extends { readonly reportedOn: string }>(states: readonly State[], day: string) =>
  states.findLast(({ reportedOn }) => reportedOn <= day) ?? states[0];

const paidUntilOn = (states: readonly EmployerState[], day: string): string | null =>
  stateOn(states, day)?.paidUntil ?? null;

function projectOn(project: RegisteredProject, day: string): CoverFacts['project'] {
  const { employerNumber, coverFrom, maintenanceUntil, paid } = stateOn(project.history, day) ?? project;
  return { employerNumber, coverFrom, maintenanceUntil, paid };
}

/** A card as it was known on a day, and as it was reported soon after for that day. */
interface CardAsOf {
  readonly card: Member & { readonly reportedOn?: string };
  readonly after: Member | null;
}

function asOf(member: Member, day: string): CardAsOf {
  const known = knownOn(member.history, day);
  const soon = reportedSoonAfter(member.history, day);
  const first = member.history[0];
  const card = { ...member, ...known, reportedOn: first?.reportedOn ?? member.activeFrom };
  const after =
    soon !== undefined && saysElse(soon, card) ? { ...card, ...soon, reportedOn: card.reportedOn } : null;
  return { card, after };
}

/** Whether it changes who insures whom for what wage; when was paid is no question of that. */
const saysElse = (state: MemberState, card: Member): boolean =>
  state.segment !== card.segment ||
  state.employerNumber !== card.employerNumber ||
  state.projectNumber !== card.projectNumber ||
  state.wageAmountRupiah !== card.wageAmountRupiah ||
  state.wageUnit !== card.wageUnit ||
  state.activeFrom !== card.activeFrom ||
  state.activeTo !== card.activeTo;

/**
 * The card of the person that the report is about. Number and NIK must belong together, or a typing error would show
 * somebody else; of a person with two cards the one of the employer in whose work it happened counts.
 */
function cardFor(
  { participant, segment, employerNumber, projectNumber }: CoverQuestion,
  cards: readonly CardAsOf[],
): CardAsOf | undefined {
  const named = cards.find(({ card }) => card.participantNumber === participant.participantNumber);
  if (named === undefined) return undefined;
  const fits = ({ card }: CardAsOf): boolean =>
    card.segment === segment &&
    (employerNumber === undefined ||
      card.employerNumber === null ||
      card.employerNumber === employerNumber) &&
    (projectNumber === undefined || card.projectNumber === projectNumber);
  return fits(named) ? named : (cards.find(fits) ?? named);
}

/** The minimum wage that stands in for a wage which nobody knows, by the day and the place of the event. */
export async function lookUpMinimumWage(em: EntityManager, claim: Claim): Promise<MinimumWage | undefined> {
  if (!lacksWage(claim)) return undefined;
  const { occurredAt, place } = claim.report;
  const year = yearOf(localDate(occurredAt, place.zone));
  return new MinimumWageRepository().find(em, place.regencyCode, year);
}

interface AccountQuestion {
  readonly hospital: string | undefined;
  /** Of the payee. */
  readonly kind: PayeeKind | undefined;
  readonly now: Instant;
}

/** Accounts of the employer, and of the hospital or the fund where that may be the payee, as the registers have them now. */
export async function lookUpAccounts(
  em: EntityManager,
  claim: Claim,
  { hospital: plkkCode, kind, now }: AccountQuestion,
  registers = ownRegisters(),
): Promise<RegisterAccounts> {
  const { employerNumber } = claim.report;
  const employer = employerNumber ? await registers.employers.find(em, employerNumber) : undefined;
  const hospital = plkkCode ? await registers.hospitals.find(em, plkkCode) : undefined;
  const fund = kind === 'DJS' ? await new FundAccountRepository().find(em, localDate(now, 'WIB')) : undefined;
  return {
    employer: employer === undefined ? null : named(employer.name, employer.account),
    plkk: hospital === undefined ? null : named(hospital.name, hospital.account),
    fund: fund === undefined ? null : named(FUND_NAME, fund),
    employerPaidUntil: employer?.paidUntil ?? null,
    employerPenaltyRupiah: employer?.penaltyDueRupiah ?? 0,
  };
}

const named = (name: string, account: Account): NamedAccount => ({ name, ...account });

const toMemberFacts = (member: Member & { readonly reportedOn?: string }): MemberFacts => ({
  participantNumber: member.participantNumber,
  nik: member.nik,
  name: member.name,
  birthDate: member.birthDate,
  sex: member.sex,
  handedness: member.handedness,
  segment: member.segment,
  employerNumber: member.employerNumber,
  projectNumber: member.projectNumber,
  wage:
    member.wageAmountRupiah === null || member.wageUnit === null
      ? null
      : { amount: member.wageAmountRupiah, unit: member.wageUnit },
  activeFrom: member.activeFrom,
  ...(member.reportedOn !== undefined && { reportedOn: member.reportedOn }),
  activeTo: member.activeTo,
  paidUntil: member.paidUntil,
  diedOn: member.diedOn,
});
