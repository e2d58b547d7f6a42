import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { hasCode } from '../../api/problem';
import type { CardHolder } from '../../api/model';
import { Certainty } from '../../components/certainty/Certainty';
import { formatMonth, formatTime } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import css from './Report.module.css';

interface ParticipantCardProps {
  readonly query: UseQueryResult<{ readonly items: readonly CardHolder[] }>;
  /** The card that is meant; undefined while nobody was found or a choice is open. */
  readonly person: CardHolder | undefined;
}

/** What the register says about the number that was typed, at once. */
export function ParticipantCard({ query, person }: ParticipantCardProps) {
  const { t, say, language } = useWords('report');
  if (query.isError) {
    return (
      <Answer title={t(hasCode(query.error, 'RATE.LIMITED') ? 'lookUpsUsed' : 'lookUpFailed')}>
        <p className={css.kv}>{t('notFoundHelp')}</p>
      </Answer>
    );
  }
  if (query.data?.items.length === 0) {
    return (
      <Answer title={t('notFound')}>
        <p className={css.kv}>{t('notFoundHelp')}</p>
      </Answer>
    );
  }
  if (person === undefined) return null;
  const { outcome, reasons } = person.cover;
  return (
    <Answer
      title={t(`cover_${outcome}`)}
      good={outcome === 'COVERED'}
      side={
        <Certainty step="proven">
          {t('checkedAt', { time: formatTime(new Date(query.dataUpdatedAt).toISOString(), language) })}
        </Certainty>
      }
    >
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
            <dd>
              {[person.employerName, person.employerNumber].filter((part) => part !== null).join(' · ')}
            </dd>
          </>
        )}
        {person.paidUntil !== null && (
          <>
            <dt>{t('contributions')}</dt>
            <dd>{t('paidUntil', { month: formatMonth(person.paidUntil, language) })}</dd>
          </>
        )}
      </dl>
      <ul className={css.reasons}>
        {reasons.map(({ code, text }) => (
          <li key={code}>{say(text)}</li>
        ))}
      </ul>
      <p className={css.today}>{t('coverToday')}</p>
    </Answer>
  );
}

interface AnswerProps {
  readonly title: string;
  readonly good?: boolean;
  readonly side?: ReactNode;
  readonly children: ReactNode;
}

function Answer({ title, good = false, side, children }: AnswerProps) {
  const Icon = good ? IconShieldCheck : IconAlertTriangle;
  return (
    <div className={`${css.cover} ${good ? '' : css.unknown}`} role="status">
      <div className={css.coverHead}>
        <Icon size={20} aria-hidden />
        <b>{title}</b>
        {side}
      </div>
      {children}
    </div>
  );
}
