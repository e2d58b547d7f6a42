import { Link, useNavigate } from '@tanstack/react-router';
import { useTrialBalance, type AccountTotal } from '../../api/ledger';
import type { GridColumn } from '../../components/grid/DataGrid';
import { GridPage } from '../../components/grid/GridPage';
import { TwoLines } from '../../components/grid/Grid';
import { Empty } from '../../components/states/States';
import { csvAddress } from '../../api/csv-address';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { useTitle } from '../../shell/page-title';

/** Every account with its debits, credits and balance; debits and credits of the whole are equal, or it says so. */
export function TrialBalance() {
  const { t } = useWords('ledger');
  useTitle(t('title'));
  const query = useTrialBalance();
  const navigate = useNavigate();
  const { items = [], debit = 0, credit = 0 } = query.data ?? {};
  return (
    <GridPage
      caption={t('title')}
      name="account"
      say={
        query.data !== undefined &&
        (debit === credit
          ? t('balanced', { total: rupiahText(debit) })
          : t('unbalanced', { debit: rupiahText(debit), credit: rupiahText(credit) }))
      }
      query={query}
      rows={items}
      columns={useColumns()}
      idOf={({ account }) => account}
      csv={csvAddress('ledger/trial-balance')}
      onOpen={({ account }) => void navigate({ to: '/ledger', search: { account } })}
      failed={t('loadFailed')}
      empty={<Empty title={t('emptyTitle')} text={t('emptyText')} />}
    />
  );
}

function useColumns(): readonly GridColumn<AccountTotal>[] {
  const { t, say } = useWords('ledger');
  return [
    {
      id: 'account',
      label: t('account'),
      phone: 'first',
      cell: ({ account, label }) => (
        <TwoLines
          strong
          first={
            <Link to="/ledger" search={{ account }}>
              {label === null ? account : say(label)}
            </Link>
          }
          second={account}
        />
      ),
    },
    {
      id: 'debit',
      label: t('debit'),
      width: '200px',
      right: true,
      phone: 'third',
      cell: ({ debit }) => rupiahText(debit),
    },
    {
      id: 'credit',
      label: t('credit'),
      width: '200px',
      right: true,
      phone: 'fourth',
      cell: ({ credit }) => rupiahText(credit),
    },
    {
      id: 'balance',
      label: t('balance'),
      width: '200px',
      right: true,
      phone: 'right',
      cell: ({ balance }) => <b>{rupiahText(balance)}</b>,
    },
  ];
}
