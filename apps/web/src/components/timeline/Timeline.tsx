import { dayOf, daysBetween, formatDate, formatTime } from '../../format/dates';
import type { ZoneCode } from '../../format/dates';
import { byWhom } from '../../format/by-whom';
import { useNow } from '../../format/use-now';
import { useWords } from '../../i18n/use-words';
import type { Text } from '../../i18n/use-words';
import { emphasise } from './emphasise';
import css from './Timeline.module.css';

export interface TimelineView {
  readonly at: string;
  readonly actor: string | null;
  readonly role: string | null;
  readonly code: string;
  readonly text: Text;
}

/** What happens next and when, shown on top of what has happened. */
export interface NextView {
  readonly bold: string;
  readonly rest: string;
  readonly at: string;
}

/** Facts that only change a clock draw a dashed line until the next one. */
const CLOCK_STOPPED = /INCOMPLETE|STOPPED|MISSING/i;
/** Facts that moved the claim to another stage get a filled dot. */
const STAGE_CHANGED =
  /report|stageOne|conclu|finalReport|settled|closed|verif|withdraw|cancel|duplicateDecision|paid/i;

interface TimelineProps {
  readonly entries: readonly TimelineView[];
  readonly next?: NextView;
  readonly zone?: ZoneCode;
}

export function Timeline({ entries, next, zone = 'WIB' }: TimelineProps) {
  const { t, language } = useWords('claim');
  const now = useNow();
  const groups = groupByDay(entries, dayOf(now, zone), zone, (date, age) =>
    age === 0
      ? t('today')
      : age === 1
        ? t('yesterday')
        : formatDate(date, language, date.slice(0, 4) !== now.slice(0, 4)),
  );
  return (
    <div>
      {next && (
        <>
          <h3 className={css.day}>{t('next')}</h3>
          <div className={`${css.item} ${css.next}`}>
            <b>{next.bold}</b> {next.rest}
            <small>{next.at}</small>
          </div>
        </>
      )}
      {entries.length === 0 && <p className={css.day}>{t('timelineEmpty')}</p>}
      {groups.map((group, at) => (
        <section key={group.title}>
          <h3 className={css.day}>{group.title}</h3>
          {group.entries.map((entry, index) => (
            <Entry
              key={`${entry.at} ${entry.code} ${index}`}
              entry={entry}
              zone={zone}
              last={at === groups.length - 1 && index === group.entries.length - 1}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

interface EntryProps {
  readonly entry: TimelineView;
  readonly zone: ZoneCode;
  readonly last: boolean;
}

function Entry({ entry, zone, last }: EntryProps) {
  const { t, say, language } = useWords('shell');
  const kind = STAGE_CHANGED.test(entry.code) ? css.key : CLOCK_STOPPED.test(entry.code) ? css.stop : '';
  const actor = byWhom(entry, say) || t('automatic');
  const [bold, rest] = emphasise(say(entry.text));
  return (
    <div className={`${css.item} ${kind} ${last ? css.last : ''}`}>
      <b>{bold}</b>
      {rest}
      <small>
        {formatTime(entry.at, language, zone)} · {actor}
      </small>
    </div>
  );
}

interface Group {
  readonly title: string;
  readonly entries: TimelineView[];
}

function groupByDay(
  entries: readonly TimelineView[],
  today: string,
  zone: ZoneCode,
  title: (date: string, age: number) => string,
): Group[] {
  const groups: Group[] = [];
  for (const entry of entries) {
    const date = dayOf(entry.at, zone);
    const name = title(date, daysBetween(date, today));
    const last = groups.at(-1);
    if (last?.title === name) last.entries.push(entry);
    else groups.push({ title: name, entries: [entry] });
  }
  return groups;
}
