import type { Role } from '@jkk/domain/access';
import { dayOf, formatDate, formatTime } from '../../format/dates';
import type { ZoneCode } from '../../format/dates';
import { urgencyOf } from '../../format/urgency';
import { useNow } from '../../format/use-now';
import { useWords } from '../../i18n/use-words';
import { DayRuler } from '../day-ruler/DayRuler';
import {
  groupWaits,
  levelText,
  subjectText,
  thenText,
  waiterInSentence,
  waitTask,
  type WaitView,
} from './wait-words';
import css from './WaitLine.module.css';

interface WaitLineProps {
  readonly waits: readonly WaitView[];
  readonly myRoles: readonly Role[];
  readonly claimNumber: string;
  readonly zone?: ZoneCode;
  /** What is said when nothing is awaited. */
  readonly rest: string;
}

/** The sentence that opens every record: who is awaited, what for, until when, and what follows. */
export function WaitLine({ waits, myRoles, claimNumber, zone = 'WIB', rest }: WaitLineProps) {
  const { t, say } = useWords('claim');
  const now = useNow();
  const [first, ...others] = groupWaits(waits);
  if (first === undefined) {
    return (
      <section className={css.wait} aria-label={t('awaited')}>
        <p className={css.sentence}>{rest}</p>
      </section>
    );
  }
  const mine = myRoles.includes(first.role as Role);
  const then = say(thenText(first, now));
  return (
    <section className={`${css.wait} ${toneOf(first, mine, now, zone)}`} aria-label={t('awaited')}>
      <div>
        <p className={css.sentence}>
          <Sentence wait={first} mine={mine} claimNumber={claimNumber} now={now} zone={zone} />
        </p>
        {then !== '' && <p className={css.then}>{then}</p>}
        {others.length > 0 && (
          <ul className={css.others} aria-label={t('alsoWaits')}>
            {others.map((wait) => (
              <li key={`${wait.code} ${wait.subject}`}>
                <Sentence
                  wait={wait}
                  mine={myRoles.includes(wait.role as Role)}
                  claimNumber={claimNumber}
                  now={now}
                  zone={zone}
                />
                {wait.undated !== null && ` ${say(wait.undated.text)}`}
              </li>
            ))}
          </ul>
        )}
      </div>
      {first.dueAt !== null && <DayRuler since={first.since} dueAt={first.dueAt} zone={zone} />}
    </section>
  );
}

function toneOf(wait: WaitView, mine: boolean, now: string, zone: ZoneCode): string {
  const urgency = urgencyOf(wait.dueAt, now, zone);
  if (urgency === 'late') return css.late!;
  return mine && (urgency === 'today' || urgency === 'tomorrow') ? css.soon! : '';
}

interface SentenceProps {
  readonly wait: WaitView & { readonly subjects: readonly string[] };
  readonly mine: boolean;
  readonly claimNumber: string;
  readonly now: string;
  readonly zone: ZoneCode;
}

function Sentence({ wait, mine, claimNumber, now, zone }: SentenceProps) {
  const { say, language } = useWords('claim');
  const who = mine ? (language === 'id' ? 'Anda' : 'you') : say(waiterInSentence(wait.role));
  const task = say(waitTask(wait));
  const subject = wait.subjects
    .map((one) => subjectText(one, claimNumber))
    .filter((one) => one !== '')
    .join(', ');
  const due = dueText(wait.dueAt, now, zone, language);
  const level = say(levelText(wait));
  return (
    <>
      {language === 'id' ? 'Menunggu ' : 'Waiting for '}
      <b>{who}</b> {task}
      {subject === '' ? '' : ` (${subject})`}
      {due === null ? '.' : <DueWords {...due} />}
      {level !== '' && ` ${level}.`}
    </>
  );
}

interface DueParts {
  readonly lead: string;
  readonly bold: string;
}

function dueText(dueAt: string | null, now: string, zone: ZoneCode, language: 'id' | 'en'): DueParts | null {
  if (dueAt === null) return null;
  const urgency = urgencyOf(dueAt, now, zone);
  const date = `${formatDate(dayOf(dueAt, zone), language)}, ${formatTime(dueAt, language, zone)}`;
  if (urgency === 'late') {
    return { lead: language === 'id' ? ', lewat sejak ' : ', overdue since ', bold: date };
  }
  const day =
    urgency === 'today'
      ? language === 'id'
        ? 'hari ini, '
        : 'today, '
      : urgency === 'tomorrow'
        ? language === 'id'
          ? 'besok, '
          : 'tomorrow, '
        : '';
  return { lead: language === 'id' ? ', paling lambat ' : ' by ', bold: `${day}${date}` };
}

const DueWords = ({ lead, bold }: DueParts) => (
  <>
    {lead}
    <b>{bold}</b>.
  </>
);
