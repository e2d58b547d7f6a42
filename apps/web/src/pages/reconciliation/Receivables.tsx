import { DEBTOR_CODES, debtorLabel } from '@jkk/domain/ledger';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Receivable } from '../../api/model';
import { useReceivables, type ReceivableFilter } from '../../api/receivables';
import { Grid, cell } from '../../components/grid/Grid';
import { Money } from '../../components/money/Money';
import { FilterChip } from '../../components/page/FilterChip';
import { FilterMenu } from '../../components/page/FilterMenu';
import { MoreRows } from '../../components/page/MoreRows';
import pageCss from '../../components/page/Page.module.css';
import { SearchBox } from '../../components/page/SearchBox';
import { Section } from '../../components/section/Section';
import { LoadFailed } from '../../components/states/States';
import { CsvLink } from '../../components/page/CsvLink';
import { formatInstant } from '../../format/dates';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { Settlement } from './Settlement';

const AGES = ['30', '90', '365'] as const;
const CLAIM_NUMBER = /^JKK-\d{4}-\d{7,9}$/;

/** What others owe to the fund, the oldest first, and how it is settled. */
export function Receivables() {
  const { t } = useWords('items');
  const [filter, setFilter] = useState<ReceivableFilter>({});
  const owed = useReceivables(filter);
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  if (owed.isError && owed.data === undefined) {
    return <LoadFailed title={t('owedTitle')} error={owed.error} onRetry={() => void owed.refetch()} />;
  }
  const pages = owed.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const { count = 0, total = 0 } = pages.at(-1) ?? {};
  if (items.length === 0 && !isFiltered) return null;
  return (
    <Section
      title={t('owedTitle')}
      note={t('owedNote')}
      side={<CsvLink list="receivables" what={t('owedTitle')} filter={{ ...filter }} />}
    >
      <Filters filter={filter} onChange={(part) => setFilter({ ...filter, ...part })} />
      <p data-receivables-total>{t('owedTotal', { count, total: rupiahText(total) })}</p>
      {items.length > 0 && <OwedGrid items={items} />}
      <MoreRows query={owed} />
    </Section>
  );
}

interface FiltersProps {
  readonly filter: ReceivableFilter;
  readonly onChange: (part: ReceivableFilter) => void;
}

function Filters({ filter: { payer, minDays, claimNumber }, onChange }: FiltersProps) {
  const { t, say } = useWords('items');
  const [wrong, setWrong] = useState(false);
  const search = (typed: string | undefined): void => {
    const wanted = typed?.toUpperCase();
    const isNumber = wanted === undefined || CLAIM_NUMBER.test(wanted);
    setWrong(!isNumber);
    if (isNumber) onChange({ claimNumber: wanted });
  };
  return (
    <div className={pageCss.tools}>
      <SearchBox label={t('owedClaimSearch')} q={claimNumber} onSearch={search} />
      {wrong && <small>{t('claims:claimNumberWrong')}</small>}
      {claimNumber !== undefined && (
        <FilterChip name={t('owedClaim')} value={claimNumber} onRemove={() => search(undefined)} />
      )}
      {payer !== undefined && (
        <FilterChip
          name={t('owedBy')}
          value={say(debtorLabel(payer))}
          onRemove={() => onChange({ payer: undefined })}
        />
      )}
      {minDays !== undefined && (
        <FilterChip
          name={t('owedSince')}
          value={t('ageOver', { from: minDays })}
          onRemove={() => onChange({ minDays: undefined })}
        />
      )}
      <FilterMenu
        label={t('work:filterAdd')}
        groups={[
          {
            id: 'payer',
            label: t('owedBy'),
            options: DEBTOR_CODES.map((value) => ({ value, label: say(debtorLabel(value)) })),
          },
          {
            id: 'minDays',
            label: t('owedSince'),
            options: AGES.map((value) => ({ value, label: t('ageOver', { from: value }) })),
          },
        ]}
        onPick={(property, value) => onChange({ [property]: value })}
      />
    </div>
  );
}

function OwedGrid({ items }: { readonly items: readonly Receivable[] }) {
  const { t, say, language } = useWords('items');
  return (
    <Grid
      small
      entries
      caption={t('owedTitle')}
      columns={[
        { id: 'claim', label: t('owedClaim'), width: '190px' },
        { id: 'payer', label: t('owedBy'), width: '200px' },
        { id: 'since', label: t('owedSince'), width: '200px' },
        { id: 'balance', label: t('owedBalance'), width: '140px', right: true },
        { id: 'settle', label: t('owedSettle') },
      ]}
    >
      <tbody>
        {items.map((item) => (
          <tr key={`${item.claimNumber} ${item.payer}`} data-receivable={item.claimNumber}>
            <td className={cell.firstS}>
              <Link
                className={cell.mono}
                to="/claims/$claimNumber"
                params={{ claimNumber: item.claimNumber }}
              >
                {item.claimNumber}
              </Link>
            </td>
            <td className={cell.thirdS}>{say(item.label)}</td>
            <td className={cell.lastS}>
              {formatInstant(item.since, language)} <small>{t('owedDays', { count: item.ageDays })}</small>
            </td>
            <td className={`${cell.right} ${cell.rightS}`}>
              <Money rupiah={item.balance} />
            </td>
            <td className={cell.fourthS}>
              <Settlement item={item} />
            </td>
          </tr>
        ))}
      </tbody>
    </Grid>
  );
}
