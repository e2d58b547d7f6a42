import { ROLE_LABELS } from '@jkk/domain/access/role-labels';
import { useDeadlineCounts } from '../../api/overview';
import { ListStates } from '../../components/page/ListStates';
import { Section } from '../../components/section/Section';
import { useWords } from '../../i18n/use-words';
import { ClaimCount } from './ClaimCount';
import { CsvLink } from '../../components/page/CsvLink';
import css from './Overview.module.css';

const DUES = ['overdue', 'today', 'week'] as const;

/** For whom claims wait, and how many of them are late or soon will be. */
export function Deadlines() {
  const { t, say } = useWords('overview');
  const counts = useDeadlineCounts();
  return (
    <Section
      title={t('deadlines')}
      note={t('deadlinesNote')}
      side={<CsvLink list="overview/deadlines" what={t('deadlines')} />}
    >
      <ListStates
        query={counts}
        failed={t('failed')}
        isEmpty={counts.data?.items.length === 0}
        empty={<p className={css.say}>{t('noDeadlines')}</p>}
      >
        <table className={css.sums}>
          <caption className="vh">{t('deadlines')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('role')}</th>
              {DUES.map((due) => (
                <th key={due} scope="col">
                  {t(due)}
                </th>
              ))}
              <th scope="col">{t('sum')}</th>
            </tr>
          </thead>
          <tbody>
            {counts.data?.items.map((row) => {
              const name = say(ROLE_LABELS[row.role]);
              return (
                <tr key={row.role}>
                  <th scope="row">{name}</th>
                  {DUES.map((due) => (
                    <td key={due}>
                      <ClaimCount
                        count={row[due]}
                        what={`${name}, ${t(due)}`}
                        filter={{ role: row.role, due }}
                        late={due === 'overdue'}
                      />
                    </td>
                  ))}
                  <td>
                    <ClaimCount count={row.claims} what={name} filter={{ role: row.role }} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ListStates>
    </Section>
  );
}
