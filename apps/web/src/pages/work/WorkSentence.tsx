import { Marked } from '../../components/marked/Marked';
import type { Task } from '../../api/model';
import pageCss from '../../components/page/Page.module.css';
import { waitTitle } from '../../components/wait-line/wait-words';
import { wordedWait } from './work-rows';
import { formatInstant } from '../../format/dates';
import { urgencyOf } from '../../format/urgency';
import { useWords } from '../../i18n/use-words';

const MARKS = {
  b: (words: string) => <b>{words}</b>,
  late: (words: string) => <b className={pageCss.late}>{words}</b>,
  soon: (words: string) => <b className={pageCss.soon}>{words}</b>,
};

/** The one sentence on top of the list: what is late, what is due today, or that all is in time. */
export function WorkSentence({ tasks, now }: { readonly tasks: readonly Task[]; readonly now: string }) {
  const { t, say, language } = useWords('work');
  const late = tasks.filter((task) => urgencyOf(task.wait.dueAt, now) === 'late').length;
  const today = tasks.filter((task) => urgencyOf(task.wait.dueAt, now) === 'today').length;
  const next = tasks.find((task) => task.wait.dueAt !== null && task.wait.dueAt > now);
  return (
    <p className={pageCss.say}>
      {late > 0 && <Marked text={t('work:sentenceLate', { count: late })} marks={MARKS} />}
      {late > 0 && today > 0 && ', '}
      {today > 0 && <Marked text={t('work:sentenceToday', { count: today })} marks={MARKS} />}
      {late + today > 0 && '. '}
      {late + today === 0 && (
        <Marked text={t('work:sentenceCalm', { count: tasks.length })} marks={MARKS} />
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
