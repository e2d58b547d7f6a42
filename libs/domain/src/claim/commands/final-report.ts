import { localDate } from '../../calendar';
import { looseDate, looseList, looseObject, unless, type Loose } from '../../fields';
import type { Finding } from '../../findings';
import { personFindings } from '../../payees';
import { datesInPast, notBeforeAccident } from '../checks';
import { lastStatement, type Claim, type MedicalStatement } from '../claim';
import { commandRule } from '../commands';
import { actingRole, done, refuse, stamp } from '../decision';
import { finalReportForm, type FinalReportBody } from '../forms/final-report';
import { keptPersons } from '../persons/kept-persons';
import { namedPersons } from '../persons/named-persons';
import { proofFindings } from '../persons/person-proofs';
import { withWriting } from '../writings';
import { fixed } from '../sentences';
import type { CheckContext, ClaimSheet } from '../sheet';
import { turningStatement } from '../medical/statements';

/**
 * Form 3a KK 2: final condition, heirs, children, guardian. The condition must be the doctor's last one. Once it is in, a
 * newer statement that was verified turns the claim when the officer accepts it with a second one; what was granted stays.
 */
export const finalReport: ClaimSheet<'finalReport'> = {
  code: 'finalReport',
  on: 'claim',
  form: finalReportForm,
  operation: { id: 'handInFinalReport', summary: 'Hand in form 3a KK 2' },
  shown: {
    as: 'finalReports',
    of: ({ written, finalReport: last }) => [
      ...(written?.finalReport ?? []),
      ...(last === null ? [] : [last]),
    ],
  },
  keptByItself: true,
  sentences: {
    FINAL_REPORT_RECEIVED: fixed('Laporan Tahap II (3a KK 2) diterima.', 'Final report (3a KK 2) received.'),
  },
  mayGive: (claim, actor) =>
    (!actor.roles.includes('EMPLOYER') || isWageEarner(claim)) && mayReport(claim, actor.roles),
  check: (body, context) => [
    ...datesInPast(body, ['conditionOn'], context),
    ...notBeforeAccident('/conditionOn', looseDate(body['conditionOn']), context.claim),
    ...fitsClaim(body, context.claim),
    ...staysDead(body, context.claim),
    ...keptPersons(body, context.claim),
    ...deathsInPast(body, context),
    ...proofFindings(body),
    ...personFindings(
      namedPersons(body, context.claim),
      context.claim.cover.member,
      localDate(context.now, context.claim.report.place.zone),
    ),
  ],
  decide(claim, { body, actor }, { now }) {
    const role = actingRole(actor, commandRule('finalReport').roles);
    if (role === 'EMPLOYER' && !isWageEarner(claim)) return refuse('ACCESS.DENIED');
    if (!mayReport(claim, [role])) return refuse('CLAIM.STAGE_NOT_ALLOWED');
    const by = stamp(actor, role);
    return done(claim, {
      claim: {
        ...claim,
        ...(claim.finalReport !== null && {
          written: withWriting(claim.written, 'finalReport', claim.finalReport),
        }),
        finalReport: { ...body, by, at: now },
        stage: stageAfter(claim, body.condition),
      },
      code: 'FINAL_REPORT_RECEIVED',
      by,
      now,
      data: {
        condition: body.condition,
        conditionOn: body.conditionOn,
        heirs: body.heirs?.length ?? 0,
        children: body.children?.length ?? 0,
      },
    });
  },
};

/** Nobody of those who are named dies later. */
const deathsInPast = (body: Loose, context: CheckContext): Finding[] =>
  [
    ...looseList(body['heirs']).map((heir, index) => [`/heirs/${index}`, heir] as const),
    ...(['guardian', 'arranger'] as const).map((name) => [`/${name}`, body[name]] as const),
  ].flatMap(([pointer, person]) =>
    datesInPast(looseObject(person), ['diedOn'], context).map((found) => ({
      ...found,
      pointer: pointer + found.pointer,
    })),
  );

const isReported = ({ stage }: Claim): boolean => stage === 'FINAL_REPORTED' || stage === 'SETTLED';

/** A second report is the officer's acceptance of a newer statement. */
const mayReport = (claim: Claim, roles: readonly string[]): boolean =>
  !isReported(claim) || (roles.includes('CLAIM_OFFICER') && turningStatement(claim) !== undefined);

/** A cure after everything was paid brings no new entitlement. */
function stageAfter({ stage }: Claim, condition: FinalReportBody['condition']): Claim['stage'] {
  if (condition === 'UNDER_TREATMENT') return 'IN_TREATMENT';
  return stage === 'SETTLED' && condition === 'RECOVERED' ? 'SETTLED' : 'FINAL_REPORTED';
}

const isWageEarner = ({ report }: Claim): boolean => report.segment === 'PU' || report.segment === 'JAKON';

const staysDead = ({ condition }: Loose, { finalReport }: Claim): Finding[] =>
  unless(
    finalReport?.condition !== 'DIED' || condition === undefined || condition === 'DIED',
    '/condition',
    'STATEMENT.AFTER_DEATH',
    'Peserta dilaporkan meninggal; keadaan lain sesudah itu tidak ada.',
    'The participant was reported to have died; there is no other condition after that.',
  );

function fitsClaim(body: Loose, claim: Claim): Finding[] {
  const statement = lastStatement(claim);
  const { condition } = body;
  return [
    ...unless(
      condition === undefined || statement === undefined || statement.condition === condition,
      '/condition',
      'CONDITION.DIFFERS_FROM_STATEMENT',
      'Keadaan berbeda dari keterangan dokter terakhir.',
      "The condition differs from the doctor's last statement.",
    ),
    ...unless(
      statement === undefined ||
        condition === 'UNDER_TREATMENT' ||
        condition !== statement.condition ||
        daysOf(statement, claim).includes(looseDate(body['conditionOn'])),
      '/conditionOn',
      'CONDITION.DIFFERS_FROM_STATEMENT',
      `Menurut keterangan dokter terakhir keadaan ini sejak ${statement?.conditionOn}.`,
      `By the doctor's last statement the condition is of ${statement?.conditionOn}.`,
    ),
    ...unless(
      looseList(body['heirs']).length === 0 || condition === 'DIED',
      '/heirs',
      'HEIRS.NOT_EXPECTED',
      'Ahli waris hanya diisi bila peserta meninggal.',
      'Heirs are named only when the participant has died.',
    ),
    ...unless(
      body['employerPaidWages'] === undefined || claim.report.segment === 'PU',
      '/employerPaidWages',
      'EMPLOYER_PAID_WAGES.PU_ONLY',
      'Upah yang tetap dibayar hanya untuk segmen PU.',
      'Wages paid on are a matter of segment PU only.',
    ),
  ];
}

/** The day of the condition as the doctor stated it; of a death also the day of its hour. Undefined is missing, and said elsewhere. */
const daysOf = ({ conditionOn, diedAt }: MedicalStatement, { report }: Claim): (string | undefined)[] => [
  undefined,
  conditionOn,
  ...(diedAt === undefined ? [] : [localDate(diedAt, report.place.zone)]),
];
