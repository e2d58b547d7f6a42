import type { EntityManager } from 'typeorm';
import type { Claim, CoverFacts, MemberFacts, NamedAccount, RegisterAccounts, ReportBody } from '@jkk/domain';
import {
  ConstructionProjectRepository,
  EmployerRepository,
  MemberRepository,
  PlkkRepository,
  type Account,
  type EmployerPort,
  type Member,
  type MembershipPort,
  type PlkkPort,
  type ProjectPort,
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
  'participant' | 'segment' | 'employerNumber' | 'projectNumber' | 'plkkCode'
>;

/** What the registers say now about the participant, the employer, the project and the hospital of a report. */
export async function lookUpCover(
  em: EntityManager,
  report: CoverQuestion,
  registers = ownRegisters(),
): Promise<CoverFacts> {
  const { nik } = report.participant;
  const cards = await registers.members.findCards(em, nik);
  const member = cardFor(report, cards);
  const employer = report.employerNumber
    ? await registers.employers.find(em, report.employerNumber)
    : undefined;
  const project = report.projectNumber ? await registers.projects.find(em, report.projectNumber) : undefined;
  const hospital = report.plkkCode ? await registers.hospitals.find(em, report.plkkCode) : undefined;
  return {
    member: member === undefined ? null : toMemberFacts(member),
    employerPaidUntil: employer?.paidUntil ?? null,
    employerKnown: employer !== undefined,
    employerName: employer?.name ?? null,
    plkkName: hospital?.name ?? null,
    project:
      project === undefined
        ? null
        : {
            employerNumber: project.employerNumber,
            coverFrom: project.coverFrom,
            maintenanceUntil: project.maintenanceUntil,
            paid: project.paid,
          },
  };
}

/**
 * The card of the person that the report is about. Number and NIK must belong together, or a typing error would show
 * somebody else; of a person with two cards the one of the employer in whose work it happened counts.
 */
function cardFor(
  { participant, segment, employerNumber, projectNumber }: CoverQuestion,
  cards: readonly Member[],
): Member | undefined {
  const named = cards.find((card) => card.participantNumber === participant.participantNumber);
  if (named === undefined) return undefined;
  const fits = (card: Member): boolean =>
    card.segment === segment &&
    (employerNumber === undefined ||
      card.employerNumber === null ||
      card.employerNumber === employerNumber) &&
    (projectNumber === undefined || card.projectNumber === projectNumber);
  return fits(named) ? named : (cards.find(fits) ?? named);
}

/** Accounts of employer and hospital as the registers have them now. */
export async function lookUpAccounts(
  em: EntityManager,
  claim: Claim,
  registers = ownRegisters(),
): Promise<RegisterAccounts> {
  const { employerNumber, plkkCode } = claim.report;
  const employer = employerNumber ? await registers.employers.find(em, employerNumber) : undefined;
  const hospital = plkkCode ? await registers.hospitals.find(em, plkkCode) : undefined;
  return {
    employer: employer === undefined ? null : named(employer.name, employer.account),
    plkk: hospital === undefined ? null : named(hospital.name, hospital.account),
  };
}

const named = (name: string, account: Account): NamedAccount => ({ name, ...account });

const toMemberFacts = (member: Member): MemberFacts => ({
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
  activeTo: member.activeTo,
  paidUntil: member.paidUntil,
  diedOn: member.diedOn,
});
