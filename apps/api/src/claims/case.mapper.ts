import type {
  ActorStamp,
  BankAccount,
  Claim,
  Conclusion,
  FinalReport,
  MedicalStatement,
  Verification,
} from '@jkk/domain/claim';
import { maskAccount } from '@jkk/domain/payout';
import type {
  ConclusionView,
  FinalReportView,
  HeirView,
  MedicalStatementView,
  ReportView,
  VerificationView,
} from './dto/case.views';
import type { ActorView } from './dto/shared.views';

/** The parts of a claim that people wrote, as they are shown. Accounts are masked: a page is no place to copy them from. */

export const toActorView = ({ userId, role }: ActorStamp): ActorView => ({ userId, role });

export function toReportView({ report, cover, reportedAt, receivedAt }: Claim): ReportView {
  const { place } = report;
  return {
    channel: report.channel,
    occurredAt: report.occurredAt,
    reportedAt,
    receivedAt,
    place: { type: place.type, zone: place.zone, address: place.address, regencyCode: place.regencyCode },
    circumstance: report.circumstance,
    chronology: report.chronology,
    injuries: report.injuries.map(({ icd10, bodyPart, side }) => ({
      icd10,
      ...(bodyPart === undefined ? {} : { bodyPart }),
      ...(side === undefined ? {} : { side }),
    })),
    consequence: report.consequence,
    employerNumber: report.employerNumber ?? null,
    employerName: cover.employerName,
    projectNumber: report.projectNumber ?? null,
    plkkCode: report.plkkCode ?? null,
    plkkName: cover.plkkName,
    admittedAt: report.admittedAt ?? null,
    documents: [...(report.documents ?? [])],
  };
}

export function toStatementView(statement: MedicalStatement): MedicalStatementView {
  return {
    form: statement.form,
    diagnoses: [...statement.diagnoses],
    finding: statement.finding,
    condition: statement.condition,
    conditionOn: statement.conditionOn,
    disabilities: (statement.disabilities ?? []).map(({ code, side, percent, functionLossPercent }) => ({
      code,
      ...(side === undefined ? {} : { side }),
      ...(percent === undefined ? {} : { percent }),
      ...(functionLossPercent === undefined ? {} : { functionLossPercent }),
    })),
    restFrom: statement.restFrom ?? null,
    restTo: statement.restTo ?? null,
    note: statement.note ?? null,
    enteredBy: toActorView(statement.enteredBy),
    enteredAt: statement.enteredAt,
  };
}

export function toVerificationView({ outcome, note, by, at }: Verification): VerificationView {
  return { outcome, note: note ?? null, by: toActorView(by), at };
}

export function toConclusionView(conclusion: Conclusion): ConclusionView {
  return {
    conclusion: conclusion.conclusion,
    reasonCode: conclusion.reasonCode ?? null,
    ruleCited: conclusion.ruleCited ?? null,
    note: conclusion.note ?? null,
    by: toActorView(conclusion.by),
    at: conclusion.at,
  };
}

export function toFinalReportView(report: FinalReport): FinalReportView {
  return {
    condition: report.condition,
    conditionOn: report.conditionOn,
    employerPaidWages: report.employerPaidWages ?? null,
    heirs: (report.heirs ?? []).map(toPersonView),
    children: (report.children ?? []).map(({ name, birthDate, level, year }) => ({
      name,
      birthDate,
      level,
      year,
    })),
    guardian: report.guardian === undefined ? null : toPersonView(report.guardian),
    by: toActorView(report.by),
    at: report.at,
  };
}

function toPersonView(person: BankAccount & { relation: string; name: string }): HeirView {
  return {
    relation: person.relation,
    name: person.name,
    bankCode: person.bankCode,
    maskedAccount: maskAccount(person.accountNumber),
  };
}
