import { Button } from '@mantine/core';
import { Marked } from '../../components/marked/Marked';
import type { ParticipantStatus } from '../../api/model';
import { StageBar } from '../../components/stage-bar/StageBar';
import { dayOf, formatDate } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import { BenefitEntry, Refused } from './BenefitEntry';
import css from './Status.module.css';

interface StatusSheetProps {
  readonly status: ParticipantStatus;
  readonly onDone: () => void;
}

/** What the claim says to the person whom it is about. */
export function StatusSheet({ status, onDone }: StatusSheetProps) {
  const { t, say, language } = useWords('status');
  const { claimNumber, name, sentence, stage, occurredAt, refused, benefits } = status;
  const mine = benefits.filter(({ toParticipant }) => toParticipant);
  const others = benefits.filter(({ toParticipant }) => !toParticipant);
  return (
    <article className={css.sheet}>
      <header>
        <p className={css.who}>
          {claimNumber}
          {name !== null && ` · ${name}`} · {t('occurred', { date: formatDate(dayOf(occurredAt), language) })}
        </p>
        <h1>{say(sentence)}</h1>
        <StageBar stage={stage} />
        {refused !== null && <Refused refused={refused} />}
      </header>
      <Awaited status={status} />
      <Missing status={status} />
      <section aria-label={t('toYou')}>
        <h2>{t('toYou')}</h2>
        {mine.length === 0 && <p>{t('noBenefit')}</p>}
        {mine.map((benefit) => (
          <BenefitEntry key={benefit.benefitId} benefit={benefit} />
        ))}
      </section>
      {others.length > 0 && (
        <section aria-label={t('toOthers')}>
          <h2>{t('toOthers')}</h2>
          {others.map((benefit) => (
            <BenefitEntry key={benefit.benefitId} benefit={benefit} />
          ))}
        </section>
      )}
      <Objection status={status} />
      <footer className={css.actions}>
        <Button variant="default" onClick={() => window.print()}>
          {t('print')}
        </Button>
        <Button onClick={onDone}>{t('done')}</Button>
        <p className={css.hint}>{t('doneHelp')}</p>
      </footer>
    </article>
  );
}

function Awaited({ status: { waits } }: { readonly status: ParticipantStatus }) {
  const { t, say, language } = useWords('status');
  return (
    <section className={css.awaited} aria-label={t('waiting')}>
      <h2>{t('waiting')}</h2>
      {waits.length === 0 && <p>{t('nothingAwaited')}</p>}
      {waits.map(({ who, task, dueAt }) => (
        <p key={`${task.en} ${dueAt ?? ''} ${who.en}`}>
          <Marked
            text={t(dueAt === null ? 'status:waits' : 'status:waitsUntil', {
              who: say(who),
              task: say(task),
              date: dueAt === null ? '' : formatDate(dayOf(dueAt), language),
            })}
          />
        </p>
      ))}
    </section>
  );
}

function Missing({ status: { missing, benefits } }: { readonly status: ParticipantStatus }) {
  const { t, say } = useWords('status');
  const lines = [
    ...missing.map((what) => say(what)),
    ...benefits
      .filter((benefit) => benefit.missing.length > 0)
      .map((benefit) =>
        t('missingOf', {
          benefit: say(benefit.name),
          what: benefit.missing.map((what) => say(what)).join('; '),
        }),
      ),
  ];
  return (
    <section aria-label={t('missing')}>
      <h2>{t('missing')}</h2>
      {lines.length === 0 ? <p>{t('nothingMissing')}</p> : lines.map((line) => <p key={line}>{line}</p>)}
    </section>
  );
}

function Objection({ status: { objection } }: { readonly status: ParticipantStatus }) {
  const { t, say, language } = useWords('status');
  return (
    <section aria-label={t('objection')}>
      <h2>{t('objection')}</h2>
      <p>{say(objection.text)}</p>
      {objection.until !== null && (
        <p>
          <Marked text={t('status:objectionUntil', { date: formatDate(dayOf(objection.until), language) })} />
        </p>
      )}
    </section>
  );
}
