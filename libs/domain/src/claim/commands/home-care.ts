import { dayText } from '../../calendar';
import { looseDate, needsFile, unless } from '../../fields';
import { datesInPast } from '../checks';
import { done, refuse, stamp } from '../decision';
import { homeCareForm } from '../forms/home-care';
import type { ClaimSheet } from '../sheet';
import { CARE_LABELS, type CareStatus } from '../years/care-words';
import { hasCareYear, careYear } from '../years/care-year';

/** That home care ended before its year was over, or goes on after all, with its document. What was said last counts. */
export const homeCare: ClaimSheet<'homeCare'> = {
  code: 'homeCare',
  on: 'claim',
  form: homeCareForm,
  operation: { id: 'recordHomeCare', summary: 'Record that home care ended, or that it goes on' },
  shown: { as: 'homeCare' },
  sentences: {
    HOME_CARE_RECORDED: ({ status, on }) => {
      const label = CARE_LABELS[status as CareStatus];
      const day = dayText(String(on));
      return {
        id: `Perawatan di rumah sejak ${day.id}: ${label.id}.`,
        en: `Home care since ${day.en}: ${label.en}.`,
      };
    },
  },
  mayGive: (claim) => hasCareYear(claim),
  check: (body, context) => {
    const on = looseDate(body['on']);
    const startedOn = careYear(context.claim)?.startedOn;
    return [
      ...datesInPast(body, ['on'], context),
      ...unless(
        on === undefined || startedOn === undefined || on >= startedOn,
        '/on',
        'DATES.ORDER',
        'Tanggal ini lebih awal daripada mulai perawatan di rumah.',
        'This date is earlier than the start of home care.',
      ),
      ...needsFile(body),
    ];
  },
  decide(claim, { body, actor }, { now }) {
    if (!hasCareYear(claim)) return refuse('CLAIM.STAGE_NOT_ALLOWED');
    const { status, on } = body;
    const by = stamp(actor, 'CLAIM_OFFICER');
    return done(claim, { claim, code: 'HOME_CARE_RECORDED', by, now, data: { status, on } });
  },
};
