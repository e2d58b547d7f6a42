import { deadlineOf } from '@jkk/domain/calendar';
import type { Command } from '../core/command';
import { loadCalendar } from '../core/calendar';
import { answerJson } from '../core/json-input';

export const deadlines: Command = {
  path: ['deadlines'],
  summary: 'work out a deadline of the procedure, and whether it is provisional',
  details: [
    'Reads { "rule": "D4", "start": "2026-03-16", "zone": "WIB" } from its input.',
    'Rules: D1 D2 D2b D2c D3 D4 D5 D6 D7 D8. D1 starts at an instant; the others at an instant or on a date.',
    'Optional: policy (D1, D3: literal48h, skipNonWorkingDays; D2: calendarDays, workingDays), segment (D5),',
    'contractDays (D8, 15 to 30). Imported holidays count where there is a database (DATABASE_URL).',
  ],
  usage: '< input.json',
  async run(context) {
    const calendar = await loadCalendar(context);
    return answerJson(context, (value) => {
      const answer = deadlineOf(value, calendar);
      return answer.ok ? { ok: true, value: answer.deadline } : answer;
    });
  },
};
