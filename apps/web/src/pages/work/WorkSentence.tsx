import { Trans } from 'react-i18next';
import type { Task } from '../../api/model';
import pageCss from '../../components/page/Page.module.css';
import { waitTitle } from '../../components/wait-line/wait-words';
import { wordedWait } from './work-rows';
import { formatInstant } from '../../format/dates';
import { urgencyOf } from '../../format/urgency';
import { useWords } from '../../i18n/use-words';

const parts = { b: <b />, late: <b className={pageCss.late} />, soon: <b className={pageCss.soon} /> };

/** The one sentence on top of the list: what is late, what is due today, or that all is in time. */
export function WorkSentence({ tasks, now }: { readonly tasks: readonly Task[]; readonly now: string }) {
  const { t, say, language } = useWords('work');
  const late = tasks.filter((task) => urgencyOf(task.wait.dueAt, now) === 'late').length;
  const today = tasks.filter((task) => urgencyOf(task.wait.dueAt, now) === 'today').length;
  const next = tasks.find((task) => task.wait.dueAt !== null && task.wait.dueAt > now);
  return (
    <p className={pageCss.say}>
      {late > 0 && <Trans t={t as never} i18nKey="work:sentenceLate" count={late} components={parts} />}
      {late > 0 && today > 0 && ', '}
      {today > 0 && <Trans t={t as never} i18nKey="work:sentenceToday" count={today} components={parts} />}
      {late + today > 0 && '. '}
      {late + today === 0 && (
        <Trans t={t as never} i18nKey="work:sentenceCalm" count={tasks.length} components={parts} />
      )}{' '}
      {next?.wait.dueAt != null && (
        <Trans
          t={t as never}
          i18nKey="work:sentenceRest"
          components={parts}
          values={{ what: say(waitTitle(wordedWait(next))), when: formatInstant(next.wait.dueAt, language) }}
        />
      )}
    </p>
  );
}
