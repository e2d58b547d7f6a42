import { localDate } from '@jkk/domain/calendar';
import type { Finding } from '@jkk/domain/findings';
import type { CheckContext, Loose } from '../../edge/content-check';
import { looseDate, looseInstant, missing, unless } from '../../edge/loose';

export function checkStageOne(
  body: Loose<'receivedAt' | 'employerNumber'>,
  { now, actor, claim }: CheckContext,
): Finding[] {
  const receivedAt = looseInstant(body.receivedAt);
  const { employerNumber } = body;
  return [
    ...unless(
      body.receivedAt === undefined || actor.roles.includes('CLAIM_OFFICER'),
      '/receivedAt',
      'PAPER_FORM.BRANCH_ONLY',
      'Isian ini hanya untuk formulir kertas di kantor cabang.',
      'This is for paper forms at a branch only.',
    ),
    ...notInFuture('/receivedAt', receivedAt, now),
    ...unless(
      receivedAt === undefined || claim === undefined || receivedAt >= claim.report.occurredAt,
      '/receivedAt',
      'INSTANT.BEFORE_ACCIDENT',
      'Waktu ini lebih awal dari kejadian.',
      'This moment is earlier than the accident.',
    ),
    ...unless(
      employerNumber === undefined ||
        !actor.roles.includes('EMPLOYER') ||
        employerNumber === actor.employerNumber,
      '/employerNumber',
      'EMPLOYER.NOT_YOURS',
      'Nomor ini bukan pemberi kerja Anda.',
      'This is not your employer number.',
    ),
  ];
}

export const checkDuplicateDecision = (body: Loose<'outcome'>): Finding[] =>
  body.outcome === 'SAME' ? missing(body, 'sameAs') : [];

export const checkVerification = (body: Loose<'outcome'>): Finding[] =>
  body.outcome === 'QUERIED' ? missing(body, 'note') : [];

/** A no is said by a named person with a reason and the rule cited. */
export const checkConclusion = (body: Loose<'conclusion'>): Finding[] =>
  body.conclusion === 'NOT_WORK_RELATED' ? missing(body, 'reasonCode', 'ruleCited') : [];

export function checkMedicalStatement(
  body: Loose<'conditionOn' | 'diedAt' | 'restFrom' | 'restTo'>,
  context: CheckContext,
): Finding[] {
  const { actor, now } = context;
  const paper = actor.roles.includes('MEDICAL_VERIFIER') && !actor.roles.includes('PLKK_DOCTOR');
  const [from, to] = [looseDate(body.restFrom), looseDate(body.restTo)];
  return [
    ...(paper ? missing(body, 'signedBy', 'signedOn') : []),
    ...datesInPast(body, ['conditionOn', 'signedOn'], context),
    ...notInFuture('/diedAt', looseInstant(body.diedAt), now),
    ...unless(
      from === undefined || to === undefined || to >= from,
      '/restTo',
      'DATE.BEFORE_START',
      'Akhir istirahat lebih awal dari mulainya.',
      'The rest ends before it starts.',
    ),
    ...notBeforeAccident('/conditionOn', looseDate(body.conditionOn), context),
    ...notBeforeAccident('/restFrom', from, context),
  ];
}

export function checkFinalReport(body: Loose<'conditionOn'>, context: CheckContext): Finding[] {
  return [
    ...datesInPast(body, ['conditionOn'], context),
    ...notBeforeAccident('/conditionOn', looseDate(body.conditionOn), context),
  ];
}

function notInFuture(pointer: string, at: string | undefined, now: string): Finding[] {
  return unless(
    at === undefined || at <= now,
    pointer,
    'INSTANT.IN_FUTURE',
    'Waktu ini belum terjadi.',
    'This moment has not come yet.',
  );
}

/** A date is in the future when it has not begun anywhere in Indonesia. */
function datesInPast(body: object, names: readonly string[], { now, claim }: CheckContext): Finding[] {
  const today = localDate(now, claim?.report.place.zone ?? 'WIT');
  return names.flatMap((name) => {
    const date = looseDate((body as Record<string, unknown>)[name]);
    return unless(
      date === undefined || date <= today,
      `/${name}`,
      'DATE.IN_FUTURE',
      'Tanggal ini belum tiba.',
      'This date has not come yet.',
    );
  });
}

/** For a disease the report carries the date of diagnosis, before which the condition may well have begun. */
function notBeforeAccident(pointer: string, date: string | undefined, { claim }: CheckContext): Finding[] {
  if (claim === undefined || date === undefined || claim.report.kind === 'DISEASE') return [];
  const { occurredAt, place } = claim.report;
  return unless(
    date >= localDate(occurredAt, place.zone),
    pointer,
    'DATE.BEFORE_ACCIDENT',
    'Tanggal ini lebih awal dari kejadian.',
    'This date is earlier than the accident.',
  );
}
