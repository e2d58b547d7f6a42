import { needsFile, unless } from '../../fields';
import type { Finding } from '../../findings';
import { localDate, type Instant } from '../../calendar';
import type { Claim } from '../claim';
import { commandRule } from '../commands';
import { actingRole, done, refuse, stamp } from '../decision';
import { objectionForm } from '../forms/objection';
import { objectionDue } from '../waits/objection-term';
import { fixed } from '../sentences';
import type { ClaimSheet } from '../sheet';

/** Whoever disagrees with a negative conclusion brings the claim before the labour inspector, within the term. */
export const objection: ClaimSheet<'objection'> = {
  code: 'objection',
  on: 'claim',
  form: objectionForm,
  operation: { id: 'objectToConclusion', summary: 'Object to the conclusion' },
  shown: { as: 'objections' },
  sentences: {
    OBJECTION_FILED: fixed(
      'Keberatan diajukan; berkas diteruskan kepada pengawas ketenagakerjaan.',
      'An objection was filed; the file goes to the labour inspector.',
    ),
  },
  mayGive: (claim) => claim.stage === 'NOT_WORK_RELATED',
  check: (body, { claim, now }) => [...needsFile(body), ...late(claim, now)],
  decide(claim, { actor }, { now }) {
    if (claim.stage !== 'NOT_WORK_RELATED') return refuse('CLAIM.STAGE_NOT_ALLOWED');
    const by = stamp(actor, actingRole(actor, commandRule('objection').roles));
    return done(claim, { claim: { ...claim, stage: 'DISPUTED' }, code: 'OBJECTION_FILED', by, now });
  },
};

/** A determination is final: nobody is told of a term that does not matter any more. */
function late(claim: Claim, now: Instant): Finding[] {
  const { dueAt } = objectionDue(claim);
  if (dueAt === null || claim.written?.determination !== undefined) return [];
  const day = localDate(dueAt, claim.report.place.zone);
  return unless(
    now <= dueAt,
    '/objector',
    'OBJECTION.LATE',
    `Keberatan hanya dapat diajukan sampai ${day}.`,
    `An objection was possible until ${day} only.`,
  );
}
