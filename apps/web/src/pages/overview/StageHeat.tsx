import { CLAIM_STAGES } from '@jkk/domain/claim/stages';
import { useStageCounts } from '../../api/overview';
import { ListStates } from '../../components/page/ListStates';
import { Section } from '../../components/section/Section';
import { useWords } from '../../i18n/use-words';
import { ClaimCount } from './ClaimCount';
import { CsvLink } from '../../components/page/CsvLink';
import { AGES, heatOf, heatRows, sum, type HeatRow } from './heat';
import css from './Overview.module.css';

/** Open claims by stage and age: the darker, the more. */
export function StageHeat() {
  const { t } = useWords('overview');
  const counts = useStageCounts();
  const rows = heatRows(counts.data?.items ?? []);
  return (
    <Section
      title={t('stages')}
      note={t('stagesNote')}
      side={<CsvLink list="overview/stages" what={t('stages')} />}
    >
      <ListStates
        query={counts}
        failed={t('failed')}
        isEmpty={rows.length === 0}
        empty={<p className={css.say}>{t('noOpen')}</p>}
      >
        <HeatTable rows={rows} />
      </ListStates>
    </Section>
  );
}

function HeatTable({ rows }: { readonly rows: readonly HeatRow[] }) {
  const { t, say } = useWords('overview');
  const greatest = Math.max(1, ...rows.flatMap(({ ages }) => ages));
  return (
    <div className={css.scroll} tabIndex={0} role="region" aria-label={t('stages')}>
      <table className={css.heat}>
        <caption className="vh">{t('stages')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('stage')}</th>
            {AGES.map((age) => (
              <th key={age} scope="col">
                {t(age)}
              </th>
            ))}
            <th scope="col">{t('sum')}</th>
            <th scope="col">{t('overdue')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ stage, ages, claims, overdue }) => {
            const name = say(CLAIM_STAGES[stage]);
            return (
              <tr key={stage}>
                <th scope="row">{name}</th>
                {AGES.map((age, at) => (
                  <td key={age} data-heat={heatOf(ages[at]!, greatest)}>
                    <ClaimCount
                      count={ages[at]!}
                      what={`${name}, ${t('ageIs', { age: t(age) })}`}
                      filter={{ stage, age }}
                    />
                  </td>
                ))}
                <td className={css.sum}>
                  <ClaimCount count={claims} what={name} filter={{ stage }} />
                </td>
                <td>
                  <ClaimCount
                    count={overdue}
                    what={`${name}, ${t('overdue')}`}
                    filter={{ stage, due: 'overdue' }}
                    late
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('allOpen')}</th>
            {AGES.map((age, at) => (
              <td key={age}>{sum(rows.map(({ ages }) => ages[at]!))}</td>
            ))}
            <td>{sum(rows.map(({ claims }) => claims))}</td>
            <td>{sum(rows.map(({ overdue }) => overdue))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
