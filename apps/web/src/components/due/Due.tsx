import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { formatDate, formatTime, dayOf } from '../../format/dates';
import type { ZoneCode } from '../../format/dates';
import { WAIT_CLOCKS } from '@jkk/domain/words/waits';
import { labelOf } from '../../format/labels';
import { daysLate, urgencyOf } from '../../format/urgency';
import { useNow } from '../../format/use-now';
import { useWords } from '../../i18n/use-words';
import css from './Due.module.css';

interface DueProps {
  readonly dueAt: string | null | undefined;
  readonly provisional?: boolean;
  /** The wait whose clock this is; its name is the second line. */
  readonly code?: string;
  readonly zone?: ZoneCode;
}

/** A deadline: red and counted in days when past, amber and counted down on its day, plain ink before. */
export function Due({ dueAt, provisional, code, zone = 'WIB' }: DueProps) {
  const { t, say, language } = useWords('work');
  const now = useNow();
  const urgency = urgencyOf(dueAt, now, zone);
  const clock = say(labelOf(WAIT_CLOCKS, code));
  if (dueAt == null) {
    return <span className={`${css.due} ${css.none}`}>{t('none')}</span>;
  }
  const date = formatDate(
    dayOf(dueAt, zone),
    language,
    urgency === 'later' && dayOf(dueAt, zone).slice(0, 4) !== now.slice(0, 4),
  );
  const title = `${clock ? `${clock}: ` : ''}${formatDate(dayOf(dueAt, zone), language)}, ${formatTime(dueAt, language, zone)}`;
  if (provisional) {
    return (
      <span title={title}>
        <span className={`${css.due} ${css.provisional}`}>
          <i className={css.tab} aria-hidden />
          {date}
        </span>
        <span className={css.sub}>{t('shell:estimate')}</span>
      </span>
    );
  }
  return (
    <span title={title}>
      <span className={`${css.due} ${css[urgency]}`}>
        {urgency === 'late' && <IconAlertTriangle size={14} aria-hidden />}
        {urgency === 'today' && <IconClock size={14} aria-hidden />}
        <span>{chipText(dueAt, now, urgency, zone, language, date)}</span>
      </span>
      <span className={css.sub}>
        {urgency === 'late' ? clock || date : formatTime(dueAt, language, zone)}
      </span>
    </span>
  );
}

function chipText(
  dueAt: string,
  now: string,
  urgency: ReturnType<typeof urgencyOf>,
  zone: ZoneCode,
  language: 'id' | 'en',
  date: string,
): string {
  const minutes = Math.floor(Math.abs(Date.parse(dueAt) - Date.parse(now)) / 60_000);
  if (urgency === 'late') {
    const days = daysLate(dueAt, now, zone);
    const span = days > 0 ? dayCount(days, language) : hoursAndMinutes(minutes, language);
    return language === 'id' ? `Lewat ${span}` : `${span} late`;
  }
  return urgency === 'today' ? hoursAndMinutes(minutes, language) : date;
}

const dayCount = (days: number, language: 'id' | 'en'): string =>
  language === 'id' ? `${days} hari` : `${days} ${days === 1 ? 'day' : 'days'}`;

function hoursAndMinutes(minutes: number, language: 'id' | 'en'): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const [h, m] = language === 'id' ? ['jam', 'mnt'] : ['h', 'min'];
  return hours > 0 ? `${hours} ${h} ${rest} ${m}` : `${rest} ${m}`;
}
