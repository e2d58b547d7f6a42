import { Marked } from '../../components/marked/Marked';
import type { Task } from '../../api/model';
import pageCss from '../../components/page/Page.module.css';
import { waitTitle, waiterInSentence } from '../../components/wait-line/wait-words';
import { wordedWait } from './work-rows';
import { formatInstant } from '../../format/dates';
import { urgencyOf } from '../../format/urgency';
import { useWords } from '../../i18n/use-words';

const MARKS = {
  b: (words: string) => <b>{words}</b>,
  late: (words: string) => <b className={pageCss.late}>{words}</b>,
  soon: (words: string) => <b className={pageCss.soon}>{words}</b>,
};

interface WorkSentenceProps {
  readonly tasks: readonly Task[];
  /** Whether the list goes on behind these. */
  readonly more: boolean;
  /** Whose work it is; undefined where it is one's own. */
  readonly role: string | undefined;
  readonly now: string;
}

/** The one sentence on top of the list: what is late, what is due today, or that all is in time. */
export function WorkSentence({ tasks, more, role, now }: WorkSentenceProps) {
  const { t, say, language } = useWords('work');
  const late = tasks.filter((task) => urgencyOf(task.wait.dueAt, now) === 'late').length;
  const today = tasks.filter((task) => urgencyOf(task.wait.dueAt, now) === 'today').length;
  const next = tasks.find((task) => task.wait.dueAt !== null && task.wait.dueAt > now);
  /** The list is in order of deadlines: what fills all that was read may go on behind it. */
  const counted = (count: number, through = count) => ({
    count,
    number: more && through === tasks.length ? `${count}+` : String(count),
  });
  return (
    <p className={pageCss.say}>
      {late > 0 && <Marked text={t('work:sentenceLate', counted(late))} marks={MARKS} />}
      {late > 0 && today > 0 && ', '}
      {today > 0 && <Marked text={t('work:sentenceToday', counted(today, late + today))} marks={MARKS} />}
      {late + today > 0 && '. '}
      {late + today === 0 && (
        <Marked
          text={t('work:sentenceCalm', {
            ...counted(tasks.length),
            who: role === undefined ? t('work:you') : say(waiterInSentence(role)),
          })}
          marks={MARKS}
        />
      )}{' '}
      {next?.wait.dueAt != null && (
        <Marked
          text={t('work:sentenceRest', {
            what: say(waitTitle(wordedWait(next))),
            when: formatInstant(next.wait.dueAt, language),
          })}
          marks={MARKS}
        />
      )}
    </p>
  );
}
