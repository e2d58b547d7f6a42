import { finding, type Finding } from '../../findings';
import type { ConclusionBody, FinalReportBody } from '../bodies';
import { currentCondition, lastStatement, type Claim } from '../claim';
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

/** The branch's *kesimpulan*: work accident, occupational disease, or neither; a no names reason and rule. */
export function conclusion(
  claim: Claim,
  command: ClaimCommand<'conclusion'>,
  context: DecisionContext,
): Decision {
  const { body, actor } = command;
  const errors = conclusionFindings(claim, body);
  if (errors.length > 0) return invalid(errors);
  const by = stamp(actor, 'CLAIM_OFFICER');
  const positive = body.conclusion !== 'NOT_WORK_RELATED';
  const treated = currentCondition(claim) === 'UNDER_TREATMENT' ? 'IN_TREATMENT' : 'ACCEPTED';
  return done(claim, {
    claim: {
      ...claim,
      conclusion: { ...body, by, at: context.now },
      stage: positive ? treated : 'NOT_WORK_RELATED',
      guarantee: claim.guarantee && { ...claim.guarantee, status: positive ? 'CONFIRMED' : 'REVOKED' },
    },
    code: positive ? 'CONCLUDED_POSITIVE' : 'CONCLUDED_NEGATIVE',
    by,
    now: context.now,
    data: { conclusion: body.conclusion, reasonCode: body.reasonCode ?? null },
  });
}

function conclusionFindings(claim: Claim, body: ConclusionBody): Finding[] {
  const errors: Finding[] = [];
  if (body.conclusion === 'NOT_WORK_RELATED') {
    for (const field of ['reasonCode', 'ruleCited'] as const) {
      if ((body[field] ?? '').trim() === '') errors.push(required(field));
    }
  }
  const expected = claim.report.kind === 'ACCIDENT' ? 'WORK_ACCIDENT' : 'OCCUPATIONAL_DISEASE';
  if (body.conclusion !== 'NOT_WORK_RELATED' && body.conclusion !== expected) {
    errors.push(
      finding('/conclusion', 'CONCLUSION.DOES_NOT_FIT_KIND', {
        id: 'Kesimpulan tidak sesuai dengan jenis laporan.',
        en: 'The conclusion does not fit the kind of report.',
      }),
    );
  }
  return errors;
}

/** Reason code and rule are required for a no, a return and a reduction. */
export const required = (field: string): Finding =>
  finding(`/${field}`, 'REASON.REQUIRED', {
    id: 'Penolakan, pengembalian, atau pengurangan perlu kode alasan dan aturan yang dirujuk.',
    en: 'A refusal, a return or a reduction needs a reason code and the rule cited.',
  });

/** Form 3a KK 2: final condition, heirs, children, guardian. The condition must be the doctor's last one. */
export function finalReport(
  claim: Claim,
  command: ClaimCommand<'finalReport'>,
  context: DecisionContext,
): Decision {
  const { body, actor } = command;
  const role = actingRole(actor, commandRule('finalReport').roles);
  const wageEarner = claim.report.segment === 'PU' || claim.report.segment === 'JAKON';
  if (role === 'EMPLOYER' && !wageEarner) return refuse('ACCESS.DENIED');
  const errors = finalReportFindings(claim, body);
  if (errors.length > 0) return invalid(errors);
  const by = stamp(actor, role);
  return done(claim, {
    claim: {
      ...claim,
      finalReport: { ...body, by, at: context.now },
      stage: body.condition === 'UNDER_TREATMENT' ? 'IN_TREATMENT' : 'FINAL_REPORTED',
    },
    code: 'FINAL_REPORT_RECEIVED',
    by,
    now: context.now,
    data: {
      condition: body.condition,
      conditionOn: body.conditionOn,
      heirs: body.heirs?.length ?? 0,
      children: body.children?.length ?? 0,
    },
  });
}

function finalReportFindings(claim: Claim, body: FinalReportBody): Finding[] {
  const errors: Finding[] = [];
  const statement = lastStatement(claim);
  if (statement !== undefined && statement.condition !== body.condition) {
    errors.push(
      finding('/condition', 'CONDITION.DIFFERS_FROM_STATEMENT', {
        id: 'Keadaan berbeda dari keterangan dokter terakhir.',
        en: "The condition differs from the doctor's last statement.",
      }),
    );
  }
  if ((body.heirs?.length ?? 0) > 0 && body.condition !== 'DIED') {
    errors.push(
      finding('/heirs', 'HEIRS.NOT_EXPECTED', {
        id: 'Ahli waris hanya diisi bila peserta meninggal.',
        en: 'Heirs are named only when the participant has died.',
      }),
    );
  }
  if (body.employerPaidWages !== undefined && claim.report.segment !== 'PU') {
    errors.push(
      finding('/employerPaidWages', 'EMPLOYER_PAID_WAGES.PU_ONLY', {
        id: 'Upah yang tetap dibayar hanya untuk segmen PU.',
        en: 'Wages paid on are a matter of segment PU only.',
      }),
    );
  }
  return errors;
}
