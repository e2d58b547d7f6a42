import { isSamePerson } from '../../payees';
import { accountEditor, isSameAccount, peopleOf } from '../payees/benefit-payee';
import type { Benefit, Claim } from '../claim';
import { correctedReport, isInCorrection, openCorrection, personMeant } from '../persons/corrected-persons';
import { done, invalid, refuse, stamp, withBenefit, type DecisionContext } from '../decision';
import type { PersonCorrectionBody } from '../forms';
import { personConfirmationForm } from '../forms/person-confirmation';
import type { ClaimSheet } from '../sheet';
import type { BenefitStage } from '../stages';
import { withWriting } from '../writings';
import { labelOf, unknownPerson } from './person-correction';

/** The second person: neither who asked for the correction, nor who entered the account that goes with the person. */
export const personConfirmation: ClaimSheet<'personConfirmation'> = {
  code: 'personConfirmation',
  on: 'claim',
  form: personConfirmationForm,
  operation: {
    id: 'confirmPerson',
    summary: 'Confirm or refuse the correction of a person that another person asked for',
    refusals: ['APPROVAL.SAME_PERSON', 'PERSON.NO_CORRECTION'],
  },
  shown: { as: 'personConfirmations' },
  sentences: {
    PERSON_CORRECTED: ({ person }) => ({
      id: `Koreksi data orang dibenarkan (${labelOf(person).id}).`,
      en: `The correction of a person was confirmed (${labelOf(person).en}).`,
    }),
    PERSON_CORRECTION_REFUSED: ({ person }) => ({
      id: `Koreksi data orang ditolak (${labelOf(person).id}).`,
      en: `The correction of a person was refused (${labelOf(person).en}).`,
    }),
  },
  mayGive: (claim, actor) => {
    const open = openCorrection(claim);
    return open !== undefined && open.by.userId !== actor.userId;
  },
  decide(claim, { body, actor }, context) {
    const open = openCorrection(claim);
    if (open === undefined) return refuse('PERSON.NO_CORRECTION');
    if ([open.by.userId, ...editorsOf(claim, open)].includes(actor.userId)) {
      return refuse('APPROVAL.SAME_PERSON');
    }
    const { now } = context;
    const event = { by: stamp(actor, 'BRANCH_HEAD'), now, data: { person: open.person } };
    if (body.decision === 'REFUSE') {
      return done(claim, { ...event, claim, code: 'PERSON_CORRECTION_REFUSED' });
    }
    const corrected = correctedClaim(claim, open, context);
    if (corrected === undefined) return invalid([unknownPerson('/decision')]);
    return done(claim, { ...event, claim: corrected, code: 'PERSON_CORRECTED' });
  },
};

/** Who entered the accounts of the person. */
const editorsOf = (claim: Claim, { person, nameOnRecord = '' }: PersonCorrectionBody): string[] =>
  person === 'PARTICIPANT'
    ? claim.benefits.filter(({ payee }) => payee.kind === person).map((each) => each.accountEnteredBy)
    : peopleOf(claim, person)
        .filter(({ name }) => isSamePerson(name, nameOnRecord))
        .flatMap((known) => {
          const before = claim.benefits.find(({ payee }) => isSameAccount(payee, known));
          return accountEditor(claim, { ...known, kind: person }, before) ?? [];
        });

/** Undefined where the record has no such person any more. */
function correctedClaim(
  claim: Claim,
  open: PersonCorrectionBody,
  { cover }: DecisionContext,
): Claim | undefined {
  const { member } = claim.cover;
  if (open.person === 'PARTICIPANT') {
    const name = cover.member?.nik === member?.nik ? cover.member?.name : undefined;
    if (member === null || name === undefined) return undefined;
    return renamed({ ...claim, cover: { ...claim.cover, member: { ...member, name } } }, claim, name);
  }
  const { finalReport } = claim;
  if (finalReport === null || personMeant(finalReport, open) === undefined) return undefined;
  const after = {
    ...claim,
    finalReport: correctedReport(finalReport, open),
    written: withWriting(claim.written, 'finalReport', finalReport),
  };
  return renamed(after, claim, open.name);
}

/** Benefits that nobody has approved pay the person under the right name, and are proposed anew. What was approved stays as it was approved. */
function renamed(after: Claim, before: Claim, name: string | undefined): Claim {
  return before.benefits
    .filter(({ stage, payee }) => UNAPPROVED.includes(stage) && isInCorrection(before, payee))
    .reduce((claim, benefit) => withBenefit(claim, proposedAnew(benefit, name ?? benefit.payee.name)), after);
}

const UNAPPROVED: readonly BenefitStage[] = [
  'REQUESTED',
  'DOCUMENTS_INCOMPLETE',
  'COMPLETE',
  'PROPOSED',
  'RETURNED',
];

const proposedAnew = (benefit: Benefit, name: string): Benefit => ({
  ...benefit,
  payee: { ...benefit.payee, name },
  ...(benefit.stage === 'PROPOSED' && { stage: 'COMPLETE', proposedBy: null, proposedAt: null }),
});
