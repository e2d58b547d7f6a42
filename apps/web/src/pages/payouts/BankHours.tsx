import { RAIL_LABELS, SENDING_DAY_LABELS } from '@jkk/domain/words/payouts';
import type { BankRoom, RailRoom } from '../../api/model';
import { formatClock, formatInstant, formatTime } from '../../format/dates';
import { labelOf } from '../../format/labels';
import { useWords } from '../../i18n/use-words';

interface BankHoursProps {
  readonly bank: BankRoom;
  /** Over which the payouts of the bank go. */
  readonly rails: ReadonlySet<string>;
}

/** When what is released now goes out through a bank, by rail. */
export function BankHours({ bank, rails }: BankHoursProps) {
  const { t } = useWords('room');
  if (!bank.sending) return t('isStopped');
  if (bank.channel === 'FILE') return t('byFile');
  return bank.rails
    .filter(({ rail }) => rails.has(rail))
    .map((rail) => <div key={rail.rail}>{<RailHours room={rail} />}</div>);
}

function RailHours({ room: { rail, days, from, cutOff, opensAt, until } }: { readonly room: RailRoom }) {
  const { t, say, language } = useWords('room');
  const name = say(labelOf(RAIL_LABELS, rail));
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  if (days === null || from === null || cutOff === null || until === null) {
    return t('anyTime', { rail: title });
  }
  const hours = {
    rail: title,
    days: say(labelOf(SENDING_DAY_LABELS, days)),
    from: formatClock(from, language),
    cutOff: formatClock(cutOff, language),
  };
  return opensAt === null
    ? t('stillToday', { ...hours, until: formatTime(until, language) })
    : t('nextWindow', { ...hours, at: formatInstant(opensAt, language) });
}
