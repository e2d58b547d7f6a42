import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { PROVINCES } from '@jkk/domain/calendar/provinces';
import { NOTICE_STATES, type NoticeState } from '@jkk/domain/claim/waits/notices-of-month';
import { NOTICE_LABELS } from '@jkk/domain/words/notices';
import { useNotices, type NoticeFilter } from '../../api/overview';
import { CsvLink } from '../../components/page/CsvLink';
import { ListStates } from '../../components/page/ListStates';
import { Section } from '../../components/section/Section';
import { formatDay, formatMonth } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import css from './Overview.module.css';

const MONTHS_BACK = 12;

/** This month and those before it, as `YYYY-MM`. */
const months = (): string[] =>
  Array.from({ length: MONTHS_BACK }, (_, back) => {
    const day = new Date();
    return new Date(Date.UTC(day.getFullYear(), day.getMonth() - back, 1)).toISOString().slice(0, 7);
  });

/** What the labour offices are to be told of the conclusions of a month, and what they confirmed. */
export function Notices() {
  const { t, say, language } = useWords('overview');
  const [filter, setFilter] = useState<NoticeFilter>({});
  const notices = useNotices(filter);
  const { items = [], month = '', noticeBy, next = null } = notices.data ?? {};
  const change = (part: NoticeFilter): void => setFilter({ ...filter, ...part });
  const orAll = (value: string): string | undefined => (value === '' ? undefined : value);
  return (
    <Section
      title={t('notices')}
      note={noticeBy && t('noticesNote', { day: formatDay(noticeBy, language) })}
      side={<CsvLink list="labour-office-notices" what={t('notices')} filter={{ ...filter }} />}
    >
      <div className={css.controls}>
        <NativeSelect
          size="xs"
          aria-label={t('concludedIn')}
          value={filter.month ?? month}
          data={months().map((value) => ({ value, label: formatMonth(value, language) }))}
          onChange={({ currentTarget: { value } }) => change({ month: value })}
        />
        <NativeSelect
          size="xs"
          aria-label={t('province')}
          value={filter.province ?? ''}
          data={[
            { value: '', label: t('allProvinces') },
            ...Object.entries(PROVINCES).map(([value, { name }]) => ({ value, label: name })),
          ]}
          onChange={({ currentTarget: { value } }) => change({ province: orAll(value) })}
        />
        <NativeSelect
          size="xs"
          aria-label={t('noticeState')}
          value={filter.state ?? ''}
          data={[
            { value: '', label: t('anyState') },
            ...NOTICE_STATES.map((value) => ({ value, label: say(NOTICE_LABELS[value]) })),
          ]}
          onChange={({ currentTarget: { value } }) =>
            change({ state: orAll(value) as NoticeState | undefined })
          }
        />
      </div>
      <ListStates
        query={notices}
        failed={t('failed')}
        isEmpty={items.length === 0}
        empty={<p className={css.say}>{t('noNotices')}</p>}
      >
        <div className={css.scroll} tabIndex={0} role="region" aria-label={t('notices')}>
          <table className={css.sums}>
            <caption className="vh">{t('notices')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('regency')}</th>
                <th scope="col">{t('claim')}</th>
                <th scope="col">{t('receivedOn')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ claimNumber, regencyName, receivedOn, state, stateText }) => (
                <tr key={claimNumber}>
                  <th scope="row">{regencyName}</th>
                  <td>
                    <Link to="/claims/$claimNumber" params={{ claimNumber }}>
                      {claimNumber}
                    </Link>
                  </td>
                  <td className={state === 'LATE' ? css.late : undefined}>
                    {say(stateText)}
                    {receivedOn !== null && <small>{formatDay(receivedOn, language)}</small>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {next !== null && <p className={css.say}>{t('noticesMore')}</p>}
      </ListStates>
    </Section>
  );
}
