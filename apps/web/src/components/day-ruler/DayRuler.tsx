import { weekdayName } from '../../format/dates';
import type { ZoneCode } from '../../format/dates';
import { useNow } from '../../format/use-now';
import { useWords } from '../../i18n/use-words';
import { rulerDays } from './ruler-days';
import type { Ruler, RulerDay } from './ruler-days';
import css from './DayRuler.module.css';

interface DayRulerProps {
  readonly since: string;
  readonly dueAt: string;
  readonly zone: ZoneCode;
}

const CELLS_AT_MOST = 10;

/** One cell per working day, free days as slivers; a clock of more than ten working days is a bar. */
export function DayRuler({ since, dueAt, zone }: DayRulerProps) {
  const { t } = useWords('claim');
  const ruler = rulerDays(since, dueAt, useNow(), zone);
  if (ruler.total === 0) return null;
  const day = Math.min(ruler.passed, ruler.total);
  return (
    <div className={css.wrap}>
      <span>
        {t('workingDay')}
        <br />
        <b>{t('ofDays', { day, total: ruler.total })}</b>
      </span>
      {ruler.total > CELLS_AT_MOST ? (
        <Bar ruler={ruler} />
      ) : (
        <Cells ruler={ruler} label={t('rulerLabel', { day, total: ruler.total })} />
      )}
    </div>
  );
}

function Bar({ ruler }: { readonly ruler: Ruler }) {
  const share = Math.min(100, Math.round((ruler.passed / ruler.total) * 100));
  return (
    <span className={css.bar} aria-hidden>
      <i style={{ width: `${share}%` }} />
    </span>
  );
}

function Cells({ ruler, label }: { readonly ruler: Ruler; readonly label: string }) {
  return (
    <ol className={css.ruler} aria-label={label}>
      {slivers(ruler.days).map((day) => (
        <Cell key={day.date} day={day} />
      ))}
    </ol>
  );
}

/** Neighbouring free days share one sliver. */
const slivers = (days: readonly RulerDay[]): readonly RulerDay[] =>
  days.filter((day, at) => !day.off || !days[at - 1]?.off || day.name !== '');

function Cell({ day }: { readonly day: RulerDay }) {
  const { language } = useWords();
  if (day.off) {
    return (
      <li className={css.off} title={day.name || weekdayName(day.date, language)}>
        &nbsp;
        <b />
      </li>
    );
  }
  return (
    <li className={day.state === 'ahead' ? undefined : css[day.state]}>
      {weekdayName(day.date, language)}
      <b>{Number(day.date.slice(8))}</b>
    </li>
  );
}
