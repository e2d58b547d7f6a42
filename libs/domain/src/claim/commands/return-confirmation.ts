import { done, refuse, stamp } from '../decision';
import { returnConfirmationForm } from '../forms/return-confirmation';
import type { ClaimSheet } from '../sheet';
import { dayText } from '../../calendar';
import { openTraining } from '../years/return-life';

/** The second person on a training that temporary incapacity is paid for: the plan, or an end that is later than confirmed. */
export const returnConfirmation: ClaimSheet<'returnConfirmation'> = {
  code: 'returnConfirmation',
  on: 'claim',
  form: returnConfirmationForm,
  operation: {
    id: 'confirmReturnTraining',
    summary: 'Confirm or refuse the training of a return to work that another person recorded',
    refusals: ['APPROVAL.SAME_PERSON', 'RETURN.NOTHING_TO_CONFIRM'],
  },
  shown: { as: 'returnConfirmations' },
  sentences: {
    RETURN_CONFIRMED: ({ to }) => ({
      id: `Pelatihan kembali bekerja sampai ${dayText(String(to)).id} dibenarkan.`,
      en: `The training of the return to work was confirmed until ${dayText(String(to)).en}.`,
    }),
    RETURN_NOT_CONFIRMED: ({ to }) => ({
      id: `Pelatihan kembali bekerja sampai ${dayText(String(to)).id} ditolak.`,
      en: `The training of the return to work until ${dayText(String(to)).en} was refused.`,
    }),
  },
  mayGive: (claim, actor) => {
    const open = openTraining(claim);
    return open !== undefined && open.by.userId !== actor.userId;
  },
  decide(claim, { body, actor }, { now }) {
    const open = openTraining(claim);
    if (open === undefined) return refuse('RETURN.NOTHING_TO_CONFIRM');
    if (open.by.userId === actor.userId) return refuse('APPROVAL.SAME_PERSON');
    const code = body.decision === 'CONFIRM' ? 'RETURN_CONFIRMED' : 'RETURN_NOT_CONFIRMED';
    return done(claim, { claim, code, by: stamp(actor, 'BRANCH_HEAD'), now, data: { to: open.to } });
  },
};
