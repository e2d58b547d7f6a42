import { localDate, parseLocalDate } from '@jkk/domain/calendar';
import { TERMS, versionOn, type Term } from '@jkk/domain/policies';
import { BadInputError, EXIT, type Command } from '../core/command';

/** What holds on a day, of every clock and threshold. */
const shown = ({ code, unit, text, by, versions }: Term, on: string) => {
  const { from, value, source, provenance } = versionOn({ code, unit, text, by, versions }, on);
  return { code, unit, value, from, source, provenance, text, by };
};

export const policies: Command = {
  path: ['policies'],
  summary: 'show the clocks and thresholds of the procedure as they hold on a day',
  details: ['Each with its first day, its source and how well it is known; a switch is 1 or 0.'],
  options: { on: { type: 'string', help: 'the day, YYYY-MM-DD; today where it is left out' } },
  run({ output }, { options }) {
    const given = options['on'];
    const on =
      given === undefined ? localDate(new Date().toISOString(), 'WIB') : parseLocalDate(String(given));
    if (on === undefined) throw new BadInputError('--on is a day: YYYY-MM-DD');
    const terms = Object.values(TERMS).map((term) => shown(term, on));
    output.result(
      { on, terms },
      terms.map(
        ({ code, value, unit, from, source, provenance, text }) =>
          `${code.padEnd(22)} ${String(value).padStart(11)} ${unit.padEnd(12)} from ${from}  ${text.en} (${source}, ${provenance})`,
      ),
    );
    return Promise.resolve(EXIT.ok);
  },
};
