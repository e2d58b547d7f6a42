import { NativeSelect } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { MONEY_KEYS, MONEY_STATES, type MoneyKey, type MoneyState } from '@jkk/domain/claim/overview';
import type { ClaimFilter } from '../../api/claims';
import type { MoneyOf } from '../../api/model';
import { useMoney, type OverviewFilter } from '../../api/overview';
import { ListStates } from '../../components/page/ListStates';
import { Section } from '../../components/section/Section';
import { Segment } from '../../components/segment/Segment';
import { formatRupiah } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { CsvLink } from '../../components/page/CsvLink';
import { sum } from './heat';
import css from './Overview.module.css';

const STATES = Object.keys(MONEY_STATES) as MoneyState[];
const FIRST_YEAR = 2024;
const YEARS = Array.from({ length: new Date().getFullYear() - FIRST_YEAR + 1 }, (_, at) =>
  String(FIRST_YEAR + at),
);

/** The list that a sum opens. */
const filterOf: Readonly<Record<MoneyKey, (key: string) => ClaimFilter>> = {
  benefit: (key) => ({ benefit: key as ClaimFilter['benefit'] }),
  province: (key) => ({ province: key }),
  hospital: (key) => ({ plkk: key }),
  officer: (key) => ({ proposer: key }),
};

const nameOf = (state: MoneyState) => state.toLowerCase() as 'asked' | 'approved' | 'paid';

/** What was asked for, approved and paid, by one of four keys. */
export function MoneyTable() {
  const { t } = useWords('overview');
  const { by = 'benefit', year } = useSearch({ from: '/overview' });
  const navigate = useNavigate();
  const money = useMoney(by, year);
  const change = (part: OverviewFilter): void =>
    void navigate({ to: '/overview', search: { by, year, ...part }, replace: true });
  return (
    <Section
      title={t('money')}
      note={t('moneyNote')}
      side={<CsvLink list="overview/money" what={t('money')} filter={{ by, year }} />}
    >
      <div className={css.controls}>
        <Segment
          label={t('by')}
          value={by}
          options={MONEY_KEYS.map((value) => ({ value, label: t(value) }))}
          onChange={(value) => change({ by: value })}
        />
        <NativeSelect
          size="xs"
          aria-label={t('year')}
          value={year ?? ''}
          data={[{ value: '', label: t('allYears') }, ...YEARS]}
          onChange={({ currentTarget: { value } }) => change({ year: value === '' ? undefined : value })}
        />
      </div>
      <ListStates
        query={money}
        failed={t('failed')}
        isEmpty={money.data?.items.length === 0}
        empty={<p className={css.say}>{t('noMoney')}</p>}
      >
        <Sums rows={money.data?.items ?? []} by={by} year={year} />
      </ListStates>
    </Section>
  );
}

interface SumsProps {
  readonly rows: readonly MoneyOf[];
  readonly by: MoneyKey;
  readonly year: string | undefined;
}

function Sums({ rows, by, year }: SumsProps) {
  const { t, say } = useWords('overview');
  return (
    <div className={css.scroll} tabIndex={0} role="region" aria-label={t('money')}>
      <table className={`${css.sums} ${css.money}`}>
        <caption className="vh">{t('money')}</caption>
        <thead>
          <tr>
            <th scope="col">{t(by)}</th>
            {STATES.map((state) => (
              <th key={state} scope="col">
                {t(nameOf(state))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{say(row.name)}</th>
              {STATES.map((state) => (
                <td key={state}>
                  <Sum
                    {...row[nameOf(state)]}
                    what={`${say(row.name)}, ${t(nameOf(state))}`}
                    filter={{ ...filterOf[by](row.key), money: state, year }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('sum')}</th>
            {STATES.map((state) => (
              <td key={state}>{formatRupiah(sum(rows.map((row) => row[nameOf(state)].rupiah)))}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface SumProps {
  readonly claims: number;
  readonly rupiah: number;
  readonly what: string;
  readonly filter: ClaimFilter;
}

function Sum({ claims, rupiah, what, filter }: SumProps) {
  const { t } = useWords('overview');
  if (claims === 0) return <span className={css.none}>·</span>;
  const count = t('claims', { count: claims });
  return (
    <Link
      to="/claims"
      search={filter}
      className={css.amount}
      aria-label={`Rp${formatRupiah(rupiah)}, ${count}: ${what}`}
    >
      {formatRupiah(rupiah)}
      <small>{count}</small>
    </Link>
  );
}
