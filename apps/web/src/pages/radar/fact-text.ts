import { ROLE_LABELS } from '@jkk/domain/access/role-labels';
import { CLAIM_STAGES } from '@jkk/domain/claim/stages';
import { PAYOUT_LABELS } from '@jkk/domain/words/payouts';
import type { RadarFinding } from '../../api/model';
import { formatInstant } from '../../format/dates';
import { bankName, labelOf } from '../../format/labels';
import { senText } from '../../format/money';
import type { Language } from '../../i18n';
import { radar } from '../../i18n/texts/radar';

type Fact = RadarFinding['facts'][number];
type Value = (value: string, language: Language) => string;

/** Facts whose value has a name or a form that people know it by. */
const VALUES: Readonly<Record<string, Value>> = {
  since: formatInstant,
  startedAt: formatInstant,
  stage: (value, language) => labelOf(CLAIM_STAGES, value)[language],
  state: (value, language) => labelOf(PAYOUT_LABELS, value)[language],
  bank: (value) => bankName(value),
  role: (value, language) => labelOf(ROLE_LABELS, value)[language],
  reason: (value, language) => entryOf(radar[language].reason, value) ?? value,
  amountSen: (value) => senText(Number(value)),
};

const entryOf = (entries: Readonly<Record<string, string>>, name: string): string | undefined =>
  entries[name];

/** A fact of a finding in words; one that has none is shown as it is. */
export function factText({ name, value }: Fact, language: Language): string {
  const said = VALUES[name]?.(value, language) ?? value;
  const words = entryOf(radar[language].fact, name) ?? `${name} {{value}}`;
  return words.replace('{{value}}', () => said);
}
