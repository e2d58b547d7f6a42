import type { Actor, Role } from '../../access/roles';
import type { Instant } from '../../calendar';
import { looseInstant, looseText, missing, unless, type Loose } from '../../fields';
import type { Finding } from '../../findings';
import type { Channel } from '../../words/forms';
import { notBefore, notInFuture, notYours, onPaperOnly } from '../checks';
import { evidenceWithoutFile } from '../documents/evidence';
import { reportForm, type ReportBody } from '../forms/report';
import { withoutAbsent } from '../present';

export const ROLE_OF_CHANNEL: Readonly<Record<Channel, Role>> = {
  PLKK: 'PLKK_STAFF',
  EMPLOYER: 'EMPLOYER',
  SPO: 'SPO_COUNTER',
  PERISAI: 'PERISAI_AGENT',
  BRANCH: 'CLAIM_OFFICER',
};

interface ReportContext {
  readonly now: Instant;
  readonly actor: Actor;
}

/** What makes a claim: form 3 KK 1, or a notice of suspicion. */
export const reportSheet = {
  form: reportForm,
  roles: Object.values(ROLE_OF_CHANNEL),
  operation: {
    id: 'reportAccident',
    summary: 'Report an accident or a disease (Tahap I, or a notice of suspicion)',
  },
  /** Rules that need more than one property, the clock or the caller (form 3 KK 1 and the channel table). */
  check: (body: Loose, context: ReportContext): Finding[] => [
    ...checkSegment(body),
    ...checkChannel(body, context),
    ...checkTimes(body, context),
    ...checkPaperForm(body, context),
    ...evidenceWithoutFile(body),
  ],
  /** The report as it is kept: a hospital's own code and an employer's own number where they left it out. */
  complete: (body: ReportBody, actor: Actor): ReportBody =>
    withoutAbsent({
      ...body,
      employerNumber: body.employerNumber ?? (body.channel === 'EMPLOYER' ? actor.employerNumber : undefined),
      plkkCode: body.plkkCode ?? (body.channel === 'PLKK' ? actor.plkkCode : undefined),
    }),
};

function checkSegment(body: Loose): Finding[] {
  switch (body['segment']) {
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

function checkChannel(body: Loose, { actor }: ReportContext): Finding[] {
  const channel = looseText(body['channel']) ?? '';
  const role = (ROLE_OF_CHANNEL as Readonly<Record<string, Role>>)[channel];
  if (role === undefined || !Object.hasOwn(ROLE_OF_CHANNEL, channel)) return [];
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
      channel !== 'PLKK' || body['stageOne'] !== true,
      '/stageOne',
      'STAGE_ONE.NOT_FROM_PLKK',
      'Laporan PLKK selalu berupa dugaan; Tahap I diserahkan oleh pemberi kerja.',
      'A hospital gives notice of a suspicion; stage I comes from the employer.',
    ),
    ...(channel === 'PLKK' ? notYours('/plkkCode', plkkCode, actor.plkkCode) : []),
    ...(channel === 'EMPLOYER' ? notYours('/employerNumber', employerNumber, actor.employerNumber) : []),
  ];
}

function checkTimes(body: Loose, { now }: ReportContext): Finding[] {
  const occurredAt = looseInstant(body['occurredAt']);
  const admittedAt = looseInstant(body['admittedAt']);
  return [
    ...notInFuture('/occurredAt', occurredAt, now),
    ...notInFuture('/admittedAt', admittedAt, now),
    ...notBefore('/admittedAt', admittedAt, occurredAt),
  ];
}

function checkPaperForm(body: Loose, { now }: ReportContext): Finding[] {
  if (body['channel'] !== 'BRANCH') {
    return ['receivedAt', 'reportedBy'].flatMap((name) => onPaperOnly(`/${name}`, body[name] === undefined));
  }
  const receivedAt = looseInstant(body['receivedAt']);
  return [
    ...notInFuture('/receivedAt', receivedAt, now),
    ...notBefore('/receivedAt', receivedAt, looseInstant(body['occurredAt'])),
  ];
}
