import { addDays, dayText, INDONESIA_CALENDAR, localDate } from '../../calendar';

import { looseDate, missing, needsFile, unless, type Loose } from '../../fields';
import type { Finding } from '../../findings';
import { termOn, TERMS } from '../../policies';
import { LEGAL_CLOCKS, type LegalClockCode } from '../clocks/clock-words';
import { legalClocks, stoppedOn } from '../clocks/legal-clocks';
import { done, refuse, stamp } from '../decision';
import { legalClockForm } from '../forms/legal-clock';
import type { CheckContext, ClaimSheet } from '../sheet';

const nameOf = (clock: unknown) => LEGAL_CLOCKS[clock as LegalClockCode];

/** The head of the branch stops a clock of the procedure, until a day and with its paper, or lets it go on. */
export const legalClock: ClaimSheet<'legalClock'> = {
  code: 'legalClock',
  on: 'claim',
  form: legalClockForm,
  operation: {
    id: 'moveLegalClock',
    summary: 'Stop a clock of the procedure, or let it go on',
    refusals: ['CLOCK.NOT_RUNNING', 'CLOCK.NOT_STOPPED'],
  },
  shown: { as: 'legalClockMoves' },
  sentences: {
    CLOCK_STOPPED: ({ clock, until }) => ({
      id: `Jam ${nameOf(clock).id} dihentikan sampai ${dayText(String(until)).id}.`,
      en: `The clock ${nameOf(clock).en} was stopped until ${dayText(String(until)).en}.`,
    }),
    CLOCK_RESUMED: ({ clock }) => ({
      id: `Jam ${nameOf(clock).id} berjalan lagi.`,
      en: `The clock ${nameOf(clock).en} goes on.`,
    }),
  },
  mayGive: (claim) => legalClocks(claim, INDONESIA_CALENDAR).length > 0,
  check: (body, context) => (body['move'] === 'STOP' ? untilAndPaper(body, context) : []),
  decide(claim, { body, actor }, { now, calendar }) {
    const { clock, move, reasonCode, until = null } = body;
    const today = localDate(now, claim.report.place.zone);
    const known = legalClocks(claim, calendar).find(({ code }) => code === clock);
    const stands = known !== undefined && stoppedOn(known, today) !== undefined;
    if (move === 'RESUME' && !stands) return refuse('CLOCK.NOT_STOPPED');
    if (move === 'STOP' && (stands || known === undefined || known.dueAt < now)) {
      return refuse('CLOCK.NOT_RUNNING');
    }
    const code = move === 'STOP' ? 'CLOCK_STOPPED' : 'CLOCK_RESUMED';
    const by = stamp(actor, 'BRANCH_HEAD');
    return done(claim, { claim, code, by, now, data: { clock, reasonCode, until } });
  },
};

/** A stop ends by itself, within what the policy allows, and needs its paper. */
function untilAndPaper(body: Loose, { claim, now }: CheckContext): Finding[] {
  const today = localDate(now, claim.report.place.zone);
  const until = looseDate(body['until']);
  const longest = addDays(today, termOn(TERMS.clockStopDays, today));
  return [
    ...missing(body, 'until'),
    ...unless(
      until === undefined || (until > today && until <= longest),
      '/until',
      'CLOCK.STOP_TOO_LONG',
      `Hari ini harus di depan, paling lambat ${dayText(longest).id}.`,
      `This day has to lie ahead, and no later than ${dayText(longest).en}.`,
    ),
    ...needsFile(body),
  ];
}
