import { needsFile } from '../../fields';
import { currentCondition, type Claim } from '../claim';
import { done, stamp } from '../decision';
import { determinationForm } from '../forms/determination';
import { withCoverStatus, withStatus } from '../medical/guarantee';
import { settlementData, transferred, withSettlement } from '../payers/transfer';
import { fixed } from '../sentences';
import type { ClaimSheet } from '../sheet';
import type { ClaimStage } from '../stages';

/** The labour inspector's *penetapan*: binding, and kept beside the branch's conclusion, which stays as it was. */
export const determination: ClaimSheet<'determination'> = {
  code: 'determination',
  on: 'claim',
  form: determinationForm,
  operation: { id: 'determineClaim', summary: 'Determine whether it is work-related' },
  shown: { as: 'determinations' },
  sentences: {
    DETERMINED_WORK_RELATED: fixed(
      'Pengawas ketenagakerjaan menetapkan: akibat kerja.',
      'The labour inspector determined: work-related.',
    ),
    DETERMINED_NOT_WORK_RELATED: withSettlement(
      'Pengawas ketenagakerjaan menetapkan: bukan akibat kerja. Klaim dialihkan ke BPJS Kesehatan.',
      'The labour inspector determined: not work-related. The claim goes to BPJS Kesehatan.',
    ),
  },
  check: needsFile,
  decide(claim, { body, actor }, context) {
    const positive = body.outcome === 'WORK_RELATED';
    const moved = positive ? undefined : transferred(claim, context);
    return done(claim, {
      claim: {
        ...(moved === undefined
          ? withCoverStatus({ ...claim, stage: accepted(claim) })
          : {
              ...moved.claim,
              guarantee: withStatus(claim.guarantee, 'REVOKED'),
            }),
      },
      code: positive ? 'DETERMINED_WORK_RELATED' : 'DETERMINED_NOT_WORK_RELATED',
      by: stamp(actor, 'LABOUR_INSPECTOR'),
      now: context.now,
      data: { form: body.form, ruleCited: body.ruleCited, ...(moved && settlementData(moved)) },
      ...(moved && { effects: moved.effects }),
    });
  },
};

const accepted = (claim: Claim): ClaimStage =>
  currentCondition(claim) === 'UNDER_TREATMENT' ? 'IN_TREATMENT' : 'ACCEPTED';
