import { termsOn } from '../../bills';
import { addDays, localDate } from '../../calendar';
import { looseDate, unless } from '../../fields';
import type { Finding } from '../../findings';
import { notBeforeAccident } from '../checks';
import type { Claim } from '../claim';
import { commandRule } from '../commands';
import { actingRole, done, invalid, refuse, stamp, type DecisionContext } from '../decision';
import { referralForm, type ReferralBody } from '../forms/referral';
import { isOfOtherHospital, openReferral } from '../medical/hospitals';
import { fixed } from '../sentences';
import type { ClaimSheet } from '../sheet';

/** The hospital that treats asks another one of the network to take its patient; until that answers nothing changes. */
export const referral: ClaimSheet<'referral'> = {
  code: 'referral',
  on: 'claim',
  form: referralForm,
  operation: { id: 'referPatient', summary: 'Ask another hospital of the network to take the patient' },
  shown: { as: 'referrals' },
  sentences: {
    REFERRAL_PROPOSED: fixed(
      'Rumah sakit merujuk pasien ke rumah sakit PLKK lain.',
      'The hospital referred the patient to another PLKK hospital.',
    ),
  },
  mayGive: (claim, actor) =>
    claim.report.plkkCode !== undefined &&
    openReferral(claim) === undefined &&
    actor.plkkCode === claim.report.plkkCode,
  check: ({ transferOn }, { now, claim }) => {
    const on = looseDate(transferOn);
    const latest = addDays(localDate(now, claim.report.place.zone), AHEAD_DAYS);
    return [
      ...notBeforeAccident('/transferOn', on, claim),
      ...unless(
        on === undefined || on <= latest,
        '/transferOn',
        'DATE.IN_FUTURE',
        'Paling jauh 30 hari ke depan.',
        'At most 30 days ahead.',
      ),
    ];
  },
  decide(claim, { body, actor }, context) {
    const { plkkCode } = claim.report;
    if (plkkCode === undefined || openReferral(claim) !== undefined) return refuse('CLAIM.STAGE_NOT_ALLOWED');
    if (actor.plkkCode !== plkkCode || isOfOtherHospital(claim, actor)) return refuse('ACCESS.DENIED');
    const findings = ofReceiver(claim, body, context);
    if (findings.length > 0) return invalid(findings);
    const { now, cover } = context;
    const to = { plkkCode: body.plkkCode, name: cover.plkkName };
    const from = { plkkCode, name: claim.cover.plkkName };
    return done(claim, {
      claim: { ...claim, referrals: [...(claim.referrals ?? []), { from, to, at: now, answer: null }] },
      code: 'REFERRAL_PROPOSED',
      by: stamp(actor, actingRole(actor, commandRule('referral').roles)),
      now,
      data: { from: plkkCode, to: body.plkkCode, reasonCode: body.reasonCode },
    });
  },
};

const AHEAD_DAYS = 30;

/** Another hospital, known to the register and under contract on that day. */
function ofReceiver(
  { report }: Claim,
  { plkkCode, transferOn }: ReferralBody,
  { cover, hospital }: DecisionContext,
): Finding[] {
  const isKnown = cover.plkkName !== null && hospital?.plkkCode === plkkCode;
  return [
    ...unless(
      plkkCode !== report.plkkCode,
      '/plkkCode',
      'PLKK.SAME',
      'Pasien sudah dirawat di sini.',
      'The patient is treated here already.',
    ),
    ...unless(
      isKnown,
      '/plkkCode',
      'PLKK.UNKNOWN',
      'Rumah sakit ini tidak terdaftar.',
      'There is no such hospital.',
    ),
    ...unless(
      !isKnown || hospital === undefined || termsOn(hospital, transferOn) !== undefined,
      '/plkkCode',
      'PLKK.NO_CONTRACT',
      'Pada hari itu rumah sakit ini tidak terikat kontrak.',
      'That hospital has no contract on that day.',
    ),
  ];
}
