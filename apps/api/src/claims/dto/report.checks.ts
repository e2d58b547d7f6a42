import type { Role } from '@jkk/domain/access';
import type { Channel } from '@jkk/domain/claim';
import type { Finding } from '@jkk/domain/findings';
import type { CheckContext, Loose } from '../../edge/content-check';
import { looseInstant, looseText, missing, unless } from '../../edge/loose';

type Body = Loose<
  | 'channel'
  | 'segment'
  | 'plkkCode'
  | 'employerNumber'
  | 'stageOne'
  | 'occurredAt'
  | 'admittedAt'
  | 'receivedAt'
  | 'reportedBy'
>;

export const ROLE_OF_CHANNEL: Readonly<Record<Channel, Role>> = {
  PLKK: 'PLKK_STAFF',
  EMPLOYER: 'EMPLOYER',
  SPO: 'SPO_COUNTER',
  PERISAI: 'PERISAI_AGENT',
  BRANCH: 'CLAIM_OFFICER',
};

/** Rules of the report that need more than one property, the clock or the caller (form 3 KK 1 and the channel table). */
export function checkReport(body: Body, context: CheckContext): Finding[] {
  return [
    ...checkSegment(body),
    ...checkChannel(body, context),
    ...checkTimes(body, context),
    ...checkPaperForm(body, context),
  ];
}

function checkSegment(body: Body): Finding[] {
  switch (body.segment) {
    case 'PU':
      return missing(body, 'employerNumber');
    case 'JAKON':
      return missing(body, 'employerNumber', 'projectNumber');
    case 'PMI':
      return missing(body, 'passportNumber', 'phase', 'countryCode');
    default:
      return [];
  }
}

function checkChannel(body: Body, { actor }: CheckContext): Finding[] {
  const channel = looseText(body.channel) ?? '';
  const role = (ROLE_OF_CHANNEL as Readonly<Record<string, Role>>)[channel];
  if (role === undefined) return [];
  const { plkkCode, employerNumber } = body;
  return [
    ...unless(
      actor.roles.includes(role),
      '/channel',
      'CHANNEL.NOT_FOR_ROLE',
      'Saluran ini bukan untuk peran Anda.',
      'This channel is not for your role.',
    ),
    ...unless(
      channel !== 'PLKK' || body.stageOne !== true,
      '/stageOne',
      'STAGE_ONE.NOT_FROM_PLKK',
      'Laporan PLKK selalu berupa dugaan; Tahap I diserahkan oleh pemberi kerja.',
      'A hospital gives notice of a suspicion; stage I comes from the employer.',
    ),
    ...unless(
      channel !== 'PLKK' || plkkCode === undefined || plkkCode === actor.plkkCode,
      '/plkkCode',
      'PLKK.NOT_YOURS',
      'Kode ini bukan rumah sakit Anda.',
      'This is not your hospital.',
    ),
    ...unless(
      channel !== 'EMPLOYER' || employerNumber === undefined || employerNumber === actor.employerNumber,
      '/employerNumber',
      'EMPLOYER.NOT_YOURS',
      'Nomor ini bukan pemberi kerja Anda.',
      'This is not your employer number.',
    ),
  ];
}

function checkTimes(body: Body, { now }: CheckContext): Finding[] {
  const occurredAt = looseInstant(body.occurredAt);
  const admittedAt = looseInstant(body.admittedAt);
  return [
    ...inPast('/occurredAt', occurredAt, now),
    ...inPast('/admittedAt', admittedAt, now),
    ...notBefore('/admittedAt', admittedAt, occurredAt),
  ];
}

function checkPaperForm(body: Body, { now }: CheckContext): Finding[] {
  if (body.channel !== 'BRANCH') {
    return (['receivedAt', 'reportedBy'] as const).flatMap((name) =>
      unless(
        body[name] === undefined,
        `/${name}`,
        'PAPER_FORM.BRANCH_ONLY',
        'Isian ini hanya untuk formulir kertas di kantor cabang.',
        'This is for paper forms at a branch only.',
      ),
    );
  }
  const receivedAt = looseInstant(body.receivedAt);
  return [
    ...inPast('/receivedAt', receivedAt, now),
    ...notBefore('/receivedAt', receivedAt, looseInstant(body.occurredAt)),
  ];
}

function inPast(pointer: string, at: string | undefined, now: string): Finding[] {
  return unless(
    at === undefined || at <= now,
    pointer,
    'INSTANT.IN_FUTURE',
    'Waktu ini belum terjadi.',
    'This moment has not come yet.',
  );
}

function notBefore(pointer: string, at: string | undefined, start: string | undefined): Finding[] {
  return unless(
    at === undefined || start === undefined || at >= start,
    pointer,
    'INSTANT.BEFORE_ACCIDENT',
    'Waktu ini lebih awal dari kejadian.',
    'This moment is earlier than the accident.',
  );
}
