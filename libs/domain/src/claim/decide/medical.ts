import { localDate } from '../../calendar';
import { finding, type Finding } from '../../findings';
import type { MedicalStatementBody } from '../bodies';
import { lastStatement, type Claim } from '../claim';
import { commandRule } from '../commands';
import {
  actingRole,
  done,
  invalid,
  refuse,
  stamp,
  type ClaimCommand,
  type Decision,
  type DecisionContext,
} from './decision';
import { needsStatement } from '../waits';

/** Form 3b KK 3 by the hospital's doctor, or a paper form entered by a medical verifier. */
export function medicalStatement(
  claim: Claim,
  command: ClaimCommand<'medicalStatement'>,
  context: DecisionContext,
): Decision {
  const { body, actor } = command;
  const role = actingRole(actor, commandRule('medicalStatement').roles);
  if (role === 'PLKK_DOCTOR' && actor.plkkCode !== claim.report.plkkCode) return refuse('ACCESS.DENIED');
  const errors = findings(claim, body, role, context);
  if (errors.length > 0) return invalid(errors);
  const by = stamp(actor, role);
  const statements = [...claim.statements, { ...body, enteredBy: by, enteredAt: context.now }];
  const resumesTreatment = claim.stage === 'ACCEPTED' && body.condition === 'UNDER_TREATMENT';
  return done(claim, {
    claim: { ...claim, statements, stage: resumesTreatment ? 'IN_TREATMENT' : claim.stage },
    code: 'STATEMENT_ENTERED',
    by,
    now: context.now,
    data: {
      condition: body.condition,
      conditionOn: body.conditionOn,
      finding: body.finding,
      paper: role === 'MEDICAL_VERIFIER',
    },
  });
}

function findings(
  claim: Claim,
  body: MedicalStatementBody,
  role: string,
  context: DecisionContext,
): Finding[] {
  const { zone } = claim.report.place;
  const accidentDay = localDate(claim.report.occurredAt, zone);
  const today = localDate(context.now, zone);
  const errors: Finding[] = [];
  const add = (pointer: string, code: string, id: string, en: string): unknown =>
    errors.push(finding(pointer, code, { id, en }));
  if (body.conditionOn < accidentDay) {
    add(
      '/conditionOn',
      'DATE.BEFORE_EVENT',
      'Keadaan tidak mungkin sebelum kejadian.',
      'The condition cannot precede the event.',
    );
  }
  if (body.conditionOn > today) {
    add(
      '/conditionOn',
      'DATE.IN_FUTURE',
      'Tanggal keadaan ada di masa depan.',
      'The date of the condition is in the future.',
    );
  }
  if (body.condition === 'DIED' && body.diedAt === undefined) {
    add('/diedAt', 'DIED_AT.REQUIRED', 'Isi waktu meninggal.', 'Give the time of death.');
  }
  if (body.diedAt !== undefined && body.condition !== 'DIED') {
    add(
      '/diedAt',
      'DIED_AT.NOT_EXPECTED',
      'Waktu meninggal hanya untuk keadaan meninggal.',
      'A time of death needs the condition died.',
    );
  }
  if (body.diedAt !== undefined && (body.diedAt < claim.report.occurredAt || body.diedAt > context.now)) {
    add(
      '/diedAt',
      'DIED_AT.OUT_OF_RANGE',
      'Waktu meninggal di luar rentang.',
      'The time of death lies before the event or in the future.',
    );
  }
  if (body.restFrom !== undefined && body.restFrom < accidentDay) {
    add(
      '/restFrom',
      'DATE.BEFORE_EVENT',
      'Istirahat tidak mungkin mulai sebelum kejadian.',
      'Rest cannot start before the event.',
    );
  }
  if (body.restTo !== undefined && (body.restFrom === undefined || body.restTo < body.restFrom)) {
    add(
      '/restTo',
      'PERIOD.ENDS_BEFORE_START',
      'Akhir istirahat sebelum awalnya.',
      'The rest ends before it starts.',
    );
  }
  if (role === 'MEDICAL_VERIFIER' && (body.signedBy === undefined || body.signedOn === undefined)) {
    add(
      '/signedBy',
      'PAPER_FORM.SIGNATURE_REQUIRED',
      'Formulir kertas perlu nama dan tanggal tanda tangan dokter.',
      'A paper form needs the doctor who signed and the date.',
    );
  }
  const partial = body.condition === 'PARTIAL_ANATOMICAL' || body.condition === 'PARTIAL_FUNCTIONAL';
  if (partial && (body.disabilities ?? []).length === 0) {
    add(
      '/disabilities',
      'DISABILITIES.REQUIRED',
      'Sebutkan cacat menurut tabel.',
      'Name the disabilities by the table.',
    );
  }
  return errors;
}

/** The medical verifier confirms the statement or queries it; never the one who entered it. */
export function verification(
  claim: Claim,
  command: ClaimCommand<'verification'>,
  context: DecisionContext,
): Decision {
  const { body, actor } = command;
  const statement = lastStatement(claim);
  if (statement === undefined || needsStatement(claim)) return refuse('CLAIM.STAGE_NOT_ALLOWED');
  if (statement.enteredBy.userId === actor.userId) return refuse('APPROVAL.SAME_PERSON');
  const by = stamp(actor, 'MEDICAL_VERIFIER');
  const confirmed = body.outcome === 'CONFIRMED';
  if (!confirmed && (body.note ?? '').trim() === '') {
    return invalid([
      finding('/note', 'NOTE.REQUIRED', {
        id: 'Jelaskan apa yang dipertanyakan.',
        en: 'Say what is being queried.',
      }),
    ]);
  }
  return done(claim, {
    claim: {
      ...claim,
      verification: { ...body, by, at: context.now },
      stage: confirmed ? 'UNDER_REVIEW' : claim.stage,
    },
    code: confirmed ? 'STATEMENT_CONFIRMED' : 'STATEMENT_QUERIED',
    by,
    now: context.now,
  });
}
