import { sourceText } from '@jkk/domain/words/sources';
import { csvAddress } from '../../api/csv-address';
import { useFundAccounts } from '../../api/registers';
import type { FundAccount } from '../../api/registers';
import type { GridColumn } from '../../components/grid/DataGrid';
import { TwoLines, cell } from '../../components/grid/Grid';
import { useWords } from '../../i18n/use-words';
import { ContractState } from './ContractState';
import { ImportFile } from './ImportFile';
import { RegisterList } from './RegisterList';
import { RegisterTools } from './RegisterTools';
import { usePeriod } from './use-period';

/** Where the fund itself is paid what nobody inherits, each account with its days and who says so. */
export function FundAccounts() {
  const { t } = useWords('registers');
  return (
    <RegisterList
      caption={t('fund-accounts')}
      say={t('fundSay')}
      tools={<RegisterTools aside={<ImportFile registers={['fund-accounts']} />} />}
      query={useFundAccounts()}
      columns={useColumns()}
      idOf={({ validFrom }) => validFrom}
      csv={csvAddress('registers/fund-accounts', {})}
    />
  );
}

function useColumns(): readonly GridColumn<FundAccount>[] {
  const { t, say } = useWords('registers', 'rules');
  const period = usePeriod();
  return [
    {
      id: 'account',
      label: t('account'),
      phone: 'first',
      cell: ({ accountName, accountNumber, bankName }) => (
        <TwoLines
          strong
          first={accountName}
          second={
            <>
              {bankName} · <span className={cell.mono}>{accountNumber}</span>
            </>
          }
        />
      ),
    },
    {
      id: 'holds',
      label: t('holds'),
      width: '300px',
      phone: 'third',
      cell: ({ validFrom, validTo }) => period(validFrom, validTo),
    },
    {
      id: 'origin',
      label: t('origin'),
      width: '280px',
      phone: 'fourth',
      cell: ({ source, provenance }) => (
        <TwoLines first={say(sourceText(source))} second={t(`rules:${provenance}`)} />
      ),
    },
    {
      id: 'state',
      label: t('rules:state'),
      width: '170px',
      phone: 'right',
      cell: ({ validFrom, validTo }) => <ContractState from={validFrom} to={validTo} />,
    },
  ];
}
