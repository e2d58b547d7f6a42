import type { Actor } from '../../access';
import { looseDate, missing, needsFile, unless } from '../../fields';
import { datesInPast } from '../checks';
import type { Claim } from '../claim';
import { commandRule } from '../commands';
import { actingRole, done, refuse, stamp } from '../decision';
import { referralAnswerForm } from '../forms/referral-answer';
import { openReferral, treatmentPeriods } from '../medical/hospitals';
import type { Referral, ReferralOutcome } from '../medical/referral';
import { fixed } from '../sentences';
import type { ClaimSheet } from '../sheet';

/** The hospital that is asked takes the patient or not; whoever asked takes the question back; the branch enters a paper answer. */
export const referralAnswer: ClaimSheet<'referralAnswer'> = {
  code: 'referralAnswer',
  on: 'claim',
  form: referralAnswerForm,
  operation: { id: 'answerReferral', summary: 'Take a referred patient, refuse, or withdraw the referral' },
  shown: { as: 'referralAnswers', replaces: true },
  sentences: {
    REFERRAL_ACCEPTED: fixed(
      'Rumah sakit penerima mengambil alih pasien; surat jaminan mengikutinya.',
      'The receiving hospital took the patient; the guarantee letter follows.',
    ),
    REFERRAL_REFUSED: fixed('Rujukan ditolak.', 'The referral was refused.'),
    REFERRAL_WITHDRAWN: fixed('Rujukan ditarik.', 'The referral was withdrawn.'),
  },
  mayGive: (claim, actor) => {
    const open = openReferral(claim);
    return open !== undefined && sidesOf(open, actor).length > 0;
  },
  check: (body, context) => {
    const { outcome } = body;
    const first = treatmentPeriods(context.claim).at(-1)?.from;
    const on = looseDate(body['receivedOn']);
    return [
      ...(outcome === 'ACCEPTED' ? missing(body, 'receivedOn') : missing(body, 'note')),
      ...(isOfBranch(context.actor) ? needsFile(body) : []),
      ...datesInPast(body, ['receivedOn'], context),
      ...unless(
        on === undefined || first === undefined || on >= first,
        '/receivedOn',
        'DATE.BEFORE_START',
        'Lebih awal daripada perawatan di rumah sakit perujuk.',
        'Earlier than the treatment at the referring hospital.',
      ),
    ];
  },
  decide(claim, { body, actor }, { now }) {
    const open = openReferral(claim);
    if (open === undefined) return refuse('CLAIM.STAGE_NOT_ALLOWED');
    if (!sidesOf(open, actor).includes(body.outcome)) return refuse('ACCESS.DENIED');
    const receivedOn = body.outcome === 'ACCEPTED' ? (body.receivedOn ?? null) : null;
    const answered = { ...open, answer: { outcome: body.outcome, at: now, receivedOn } };
    const referrals = (claim.referrals ?? []).map((each) => (each === open ? answered : each));
    return done(claim, {
      claim: { ...(body.outcome === 'ACCEPTED' ? movedTo(claim, open) : claim), referrals },
      code: `REFERRAL_${body.outcome}`,
      by: stamp(actor, actingRole(actor, commandRule('referralAnswer').roles)),
      now,
      data: { from: open.from.plkkCode, to: open.to.plkkCode, receivedOn },
    });
  },
};

const movedTo = (claim: Claim, { to }: Referral): Claim => ({
  ...claim,
  report: { ...claim.report, plkkCode: to.plkkCode },
  cover: { ...claim.cover, plkkName: to.name },
});

const isOfBranch = ({ roles }: Actor): boolean => roles.includes('CLAIM_OFFICER');

/** What each side may say. */
function sidesOf({ from, to }: Referral, actor: Actor): readonly ReferralOutcome[] {
  if (isOfBranch(actor)) return ['ACCEPTED', 'REFUSED', 'WITHDRAWN'];
  if (actor.plkkCode === to.plkkCode) return ['ACCEPTED', 'REFUSED'];
  return actor.plkkCode === from.plkkCode ? ['WITHDRAWN'] : [];
}
