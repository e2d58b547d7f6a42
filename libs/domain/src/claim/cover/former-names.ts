import type { Instant } from '../../calendar';
import type { Claim } from '../claim';
import type { FormerNames } from './former-names-step';

type Named = Pick<Claim, 'cover' | 'report' | 'formerNames'>;

const namesNow = ({ cover, report }: Named) => ({
  participant: cover.member?.name ?? report.participant.participantNumber,
  employer: cover.employerName ?? report.employerNumber ?? '-',
});

/** What the participant and the employer were called at that moment: what was written then goes on to say so. */
export const namesAt = (claim: Named, at: Instant) =>
  claim.formerNames?.find(({ until }) => at < until) ?? namesNow(claim);

/** The former names after a change, more of them where it calls somebody otherwise. */
export function withFormerNames(
  before: Named,
  { claim, now }: { readonly claim: Named; readonly now: Instant },
): readonly FormerNames[] | undefined {
  const [was, is] = [namesNow(before), namesNow(claim)];
  if (was.participant === is.participant && was.employer === is.employer) return before.formerNames;
  return [...(before.formerNames ?? []), { ...was, until: now }];
}
