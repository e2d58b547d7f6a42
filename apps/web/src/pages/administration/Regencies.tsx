import { ZONES } from '@jkk/domain/calendar';
import { csvAddress } from '../../api/csv-address';
import { useRegencies } from '../../api/registers';
import type { Regency } from '../../api/registers';
import type { GridColumn } from '../../components/grid/DataGrid';
import { TwoLines, cell } from '../../components/grid/Grid';
import { useWords } from '../../i18n/use-words';
import { ImportFile } from './ImportFile';
import { RegisterList } from './RegisterList';
import { RegisterTools } from './RegisterTools';
import { useRegisterFilter } from './use-register-filter';

/** Regencies and cities: which branch is theirs, and how their clocks go. */
export function Regencies() {
  const { t } = useWords('registers');
  const { filter } = useRegisterFilter();
  const query = useRegencies(filter);
  return (
    <RegisterList
      caption={t('regencies')}
      say={t('regenciesSay')}
      tools={
        <RegisterTools
          search={t('searchRegencies')}
          choices={[
            {
              property: 'zone',
              label: t('zone'),
              options: ZONES.map((value) => ({ value, label: value })),
            },
          ]}
          aside={<ImportFile registers={['regencies']} />}
        />
      }
      query={query}
      columns={useColumns()}
      idOf={({ regencyCode }) => regencyCode}
      csv={csvAddress('registers/regencies', { q: filter.q, zone: filter.zone })}
    />
  );
}

function useColumns(): readonly GridColumn<Regency>[] {
  const { t } = useWords('registers');
  return [
    {
      id: 'regency',
      label: t('regency'),
      phone: 'first',
      cell: ({ name, regencyCode }) => (
        <TwoLines strong first={name} second={<span className={cell.mono}>{regencyCode}</span>} />
      ),
    },
    {
      id: 'province',
      label: t('province'),
      width: '280px',
      phone: 'third',
      cell: ({ provinceName }) => <TwoLines first={provinceName} />,
    },
    {
      id: 'branch',
      label: t('branch'),
      width: '280px',
      phone: 'fourth',
      cell: ({ branchName, branch }) => <TwoLines first={branchName} second={branch} />,
    },
    { id: 'zone', label: t('zone'), width: '100px', phone: 'right', cell: ({ zone }) => zone },
  ];
}
