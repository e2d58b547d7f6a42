import { dayText } from '../../calendar';
import { looseDate, needsFile, unless } from '../../fields';
import { datesInPast } from '../checks';
import { done, refuse, stamp } from '../decision';
import { returnEndForm } from '../forms/return-end';
import type { ClaimSheet } from '../sheet';
import { openReturn } from '../years/return-life';
import { RETURN_OUTCOMES, type ReturnOutcome } from '../years/return-words';

/** How a return to work ended, with its paper. Another plan may follow. */
export const returnEnd: ClaimSheet<'returnEnd'> = {
  code: 'returnEnd',
  on: 'claim',
  form: returnEndForm,
  operation: { id: 'endReturn', summary: 'Record how a return to work ended' },
  shown: { as: 'returnEnds' },
  sentences: {
    RETURN_ENDED: ({ outcome, on }) => {
      const label = RETURN_OUTCOMES[outcome as ReturnOutcome];
      const day = dayText(String(on));
      return {
        id: `Program kembali bekerja berakhir ${day.id}: ${label.id}.`,
        en: `The return to work ended on ${day.en}: ${label.en}.`,
      };
    },
  },
  mayGive: (claim) => openReturn(claim) !== undefined,
  check: (body, context) => {
    const on = looseDate(body['on']);
    const signed = openReturn(context.claim)?.plan.agreedOn;
    return [
      ...datesInPast(body, ['on'], context),
      ...unless(
        on === undefined || signed === undefined || on >= signed,
        '/on',
        'DATES.ORDER',
        'Tanggal ini lebih awal daripada rencananya.',
        'This date is earlier than the plan.',
      ),
      ...needsFile(body),
    ];
  },
  decide(claim, { body, actor }, { now }) {
    if (openReturn(claim) === undefined) return refuse('CLAIM.STAGE_NOT_ALLOWED');
    const { outcome, on } = body;
    const by = stamp(actor, 'CLAIM_OFFICER');
    return done(claim, { claim, code: 'RETURN_ENDED', by, now, data: { outcome, on } });
  },
};
