import { looseDate, looseInstant, looseList, missing, unless, type Loose } from '../../fields';
import type { Finding } from '../../findings';
import { datesInPast, notBefore, notBeforeAccident, notInFuture } from '../checks';
import { commandRule } from '../commands';
import { actingRole, done, refuse, stamp } from '../decision';
import { medicalStatementForm } from '../forms/medical-statement';
import { fixed } from '../sentences';
import type { Claim } from '../claim';
import type { CheckContext, ClaimSheet } from '../sheet';
import { unlistedWithoutPercent } from '../medical/unlisted';

/** Form 3b KK 3 by the hospital's doctor, or a paper form entered by a medical verifier. */
export const medicalStatement: ClaimSheet<'medicalStatement'> = {
  code: 'medicalStatement',
  on: 'claim',
  form: medicalStatementForm,
  operation: { id: 'enterMedicalStatement', summary: "Enter the doctor's statement (form 3b KK 3)" },
  shown: {
    as: 'statements',
    stampedAs: { by: 'enteredBy', at: 'enteredAt' },
    of: ({ statements }) =>
      statements.map(({ enteredBy: by, enteredAt: at, ...body }) => ({ ...body, by, at })),
  },
  keptByItself: true,
  sentences: {
    STATEMENT_ENTERED: fixed(
      'Keterangan dokter (3b KK 3) diisi.',
      "The doctor's statement (3b KK 3) was entered.",
    ),
  },
  mayGive: (claim, actor) => !actor.roles.includes('PLKK_DOCTOR') || actor.plkkCode === claim.report.plkkCode,
  check: (body, context) => [
    ...checkPaper(body, context),
    ...datesInPast(body, ['conditionOn', 'signedOn'], context),
    ...checkDeath(body, context),
    ...afterDeath(body, context.claim),
    ...checkRest(body, context),
    ...notBeforeAccident('/conditionOn', looseDate(body['conditionOn']), context.claim),
    ...unlistedWithoutPercent(body, context.claim),
    ...(isPartial(body) && looseList(body['disabilities']).length === 0 ? missing({}, 'disabilities') : []),
  ],
  decide(claim, { body, actor }, { now }) {
    const role = actingRole(actor, commandRule('medicalStatement').roles);
    if (role === 'PLKK_DOCTOR' && actor.plkkCode !== claim.report.plkkCode) return refuse('ACCESS.DENIED');
    const by = stamp(actor, role);
    const resumesTreatment = claim.stage === 'ACCEPTED' && body.condition === 'UNDER_TREATMENT';
    return done(claim, {
      claim: {
        ...claim,
        statements: [...claim.statements, { ...body, enteredBy: by, enteredAt: now }],
        stage: resumesTreatment ? 'IN_TREATMENT' : claim.stage,
      },
      code: 'STATEMENT_ENTERED',
      by,
      now,
      data: {
        condition: body.condition,
        conditionOn: body.conditionOn,
        finding: body.finding,
        paper: role === 'MEDICAL_VERIFIER',
      },
    });
  },
};

const isPartial = ({ condition }: Loose): boolean =>
  condition === 'PARTIAL_ANATOMICAL' || condition === 'PARTIAL_FUNCTIONAL';

/** A paper form needs the doctor who signed it and the date. */
const checkPaper = (body: Loose, { actor }: CheckContext): Finding[] =>
  actor.roles.includes('MEDICAL_VERIFIER') && !actor.roles.includes('PLKK_DOCTOR')
    ? missing(body, 'signedBy', 'signedOn')
    : [];

function checkDeath(body: Loose, { now, claim }: CheckContext): Finding[] {
  const diedAt = looseInstant(body['diedAt']);
  const accident = claim.report.kind === 'DISEASE' ? undefined : claim.report.occurredAt;
  return [
    ...(body['condition'] === 'DIED' ? missing(body, 'diedAt') : []),
    ...unless(
      body['diedAt'] === undefined || body['condition'] === 'DIED',
      '/diedAt',
      'DIED_AT.NOT_EXPECTED',
      'Waktu meninggal hanya untuk keadaan meninggal.',
      'A time of death needs the condition died.',
    ),
    ...notInFuture('/diedAt', diedAt, now),
    ...notBefore('/diedAt', diedAt, accident),
  ];
}

/** Once a death was reported nothing becomes of the person any more; what was so before may still be stated. */
const afterDeath = ({ condition, conditionOn }: Loose, { finalReport }: Claim): Finding[] =>
  unless(
    finalReport?.condition !== 'DIED' ||
      condition === 'DIED' ||
      (looseDate(conditionOn) ?? '') < finalReport.conditionOn,
    '/condition',
    'STATEMENT.AFTER_DEATH',
    `Peserta dilaporkan meninggal ${finalReport?.conditionOn}; keadaan lain sesudah itu tidak ada.`,
    `The participant was reported to have died on ${finalReport?.conditionOn}; there is no other condition after that.`,
  );

function checkRest(body: Loose, { claim }: CheckContext): Finding[] {
  const [from, to] = [looseDate(body['restFrom']), looseDate(body['restTo'])];
  return [
    ...(to === undefined ? [] : missing(body, 'restFrom')),
    ...unless(
      from === undefined || to === undefined || to >= from,
      '/restTo',
      'DATE.BEFORE_START',
      'Akhir istirahat lebih awal dari mulainya.',
      'The rest ends before it starts.',
    ),
    ...notBeforeAccident('/restFrom', from, claim),
  ];
}
