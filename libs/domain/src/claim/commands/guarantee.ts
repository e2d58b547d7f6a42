import { unless } from '../../fields';
import { done, refuse, stamp } from '../decision';
import { guaranteeForm } from '../forms/guarantee';
import { reinstated } from '../medical/guarantee';
import { fixed } from '../sentences';
import type { ClaimSheet } from '../sheet';

/** The officer takes the hospital's guarantee back, or lets it stand again; conclusions move it by themselves. */
export const guarantee: ClaimSheet<'guarantee'> = {
  code: 'guarantee',
  on: 'claim',
  form: guaranteeForm,
  operation: { id: 'changeGuarantee', summary: 'Revoke the guarantee letter, or let it stand again' },
  shown: { as: 'guaranteeChanges' },
  sentences: {
    GUARANTEE_REVOKED: fixed('Surat jaminan dicabut petugas.', 'The officer revoked the guarantee letter.'),
    GUARANTEE_REINSTATED: fixed('Surat jaminan berlaku lagi.', 'The guarantee letter stands again.'),
  },
  mayGive: (claim) => claim.guarantee !== null,
  check: ({ outcome }, { claim }) =>
    unless(
      (outcome === 'REINSTATED') === (claim.guarantee?.status === 'REVOKED'),
      '/outcome',
      'GUARANTEE.STATUS',
      'Jaminan sudah dalam keadaan ini.',
      'The guarantee stands so already.',
    ),
  decide(claim, { body, actor }, { now }) {
    if (claim.guarantee === null) return refuse('CLAIM.STAGE_NOT_ALLOWED');
    const isRevoked = body.outcome === 'REVOKED';
    return done(claim, {
      claim: {
        ...claim,
        guarantee: isRevoked ? { ...claim.guarantee, status: 'REVOKED' } : reinstated(claim),
      },
      code: isRevoked ? 'GUARANTEE_REVOKED' : 'GUARANTEE_REINSTATED',
      by: stamp(actor, 'CLAIM_OFFICER'),
      now,
      data: { reasonCode: body.reasonCode },
    });
  },
};
