import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useParticipant } from '../../api/reference';
import { hasCode } from '../../api/problem';
import { Certainty } from '../../components/certainty/Certainty';
import { formatMonth, formatTime } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import css from './Report.module.css';

/** What the register says about the number that was typed, at once. */
export function ParticipantCard({ participantNumber }: { readonly participantNumber: string }) {
  const { t, language } = useWords('report');
  const found = useParticipant(participantNumber);
  if (hasCode(found.error, 'NOT_FOUND')) {
    return (
      <div className={`${css.cover} ${css.unknown}`} role="status">
        <div className={css.coverHead}>
          <IconAlertTriangle size={20} aria-hidden />
          <b>{t('notFound')}</b>
        </div>
        <p className={css.kv}>{t('notFoundHelp')}</p>
      </div>
    );
  }
  if (found.data === undefined) return null;
  const person = found.data;
  return (
    <div className={css.cover} role="status">
      <div className={css.coverHead}>
        <IconShieldCheck size={20} aria-hidden />
        <b>{t('found')}</b>
        <Certainty step="proven">
          {t('checkedAt', { time: formatTime(new Date(found.dataUpdatedAt).toISOString(), language) })}
        </Certainty>
      </div>
      <dl className={css.kv}>
        <dt>{t('name')}</dt>
        <dd>
          <b>{person.name}</b>
        </dd>
        <dt>{t('participant')}</dt>
        <dd>
          {person.segment} · {person.participantNumber}
        </dd>
        {person.employerNumber !== null && (
          <>
            <dt>{t('employer')}</dt>
            <dd>{person.employerNumber}</dd>
          </>
        )}
        <dt>{t('contributions')}</dt>
        <dd>
          {person.paidUntil !== null
            ? t('paidUntil', { month: formatMonth(person.paidUntil, language) })
            : // Contributions of wage earners are the employer's: the register of persons says nothing of them.
              t(person.employerNumber === null ? 'unpaid' : 'paidByEmployer')}
        </dd>
      </dl>
    </div>
  );
}
