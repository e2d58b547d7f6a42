import { ObjectReader, type Finding } from '../findings';
import { SEGMENTS } from '../rules/rule-set';
import { parseLocalDate } from './civil';
import {
  DEADLINE_POLICIES,
  DEADLINE_RULES,
  deadline,
  deadlinePolicies,
  startsAtInstant,
  type Deadline,
  type DeadlinePolicy,
  type DeadlineRule,
} from './deadline';
import { parseInstant, ZONES } from './instant';
import type { HolidayCalendar } from './working-days';

const CONTRACT_DAYS = { min: 15, max: 30 } as const;

/**
 * Works out a deadline from JSON of any shape: `{ rule, start, zone, policy?, segment? (D5), contractDays? (D8) }`.
 * Returns every finding at once instead of throwing.
 */
export function deadlineOf(
  value: unknown,
  calendar?: HolidayCalendar,
):
  | { readonly ok: true; readonly deadline: Deadline }
  | { readonly ok: false; readonly errors: readonly Finding[] } {
  const errors: Finding[] = [];
  const reader = ObjectReader.of(value, '', errors);
  if (reader === undefined) return { ok: false, errors };
  const rule = reader.oneOf('rule', DEADLINE_RULES);
  const start = readStart(reader, rule);
  const zone = reader.oneOf('zone', ZONES);
  const policy = reader.has('policy') ? readPolicy(reader, rule) : undefined;
  const segment = reader.has('segment') ? reader.oneOf('segment', SEGMENTS) : undefined;
  const contractDays =
    rule === 'D8' && reader.has('contractDays') ? reader.whole('contractDays', CONTRACT_DAYS) : undefined;
  reader.finish();
  if (errors.length > 0 || rule === undefined || start === undefined || zone === undefined) {
    return { ok: false, errors };
  }
  const chosen = {
    ...(policy === undefined ? {} : { policy }),
    ...(segment === undefined ? {} : { segment }),
    ...(contractDays === undefined ? {} : { contractDays }),
    ...(calendar === undefined ? {} : { calendar }),
  };
  return { ok: true, deadline: deadline(rule, start, zone, chosen) };
}

function readStart(reader: ObjectReader, rule: DeadlineRule | undefined): string | undefined {
  if (rule !== undefined && startsAtInstant(rule)) {
    return reader.parsed('start', parseInstant, 'INSTANT.INVALID', {
      id: 'Tenggat ini mulai pada suatu waktu; tulis TTTT-BB-HHTjj:mm:dd dengan selisih zona.',
      en: 'This deadline starts at an instant; write YYYY-MM-DDThh:mm:ss with an offset.',
    });
  }
  const parse = (text: string) => parseInstant(text) ?? parseLocalDate(text);
  return reader.parsed('start', parse, 'DATE.INVALID', {
    id: 'Tanggal ini tidak ada; tulis TTTT-BB-HH.',
    en: 'This date does not exist; write YYYY-MM-DD.',
  });
}

function readPolicy(reader: ObjectReader, rule: DeadlineRule | undefined): DeadlinePolicy | undefined {
  const policy = reader.oneOf('policy', DEADLINE_POLICIES);
  if (policy === undefined || rule === undefined || deadlinePolicies(rule).includes(policy)) return policy;
  return reader.refuse('policy', 'POLICY.NOT_FOR_RULE', {
    id: 'Tenggat ini tidak mengenal pilihan tersebut.',
    en: 'This deadline does not know that policy.',
  });
}
