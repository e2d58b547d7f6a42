import { useState } from 'react';
import { csvAddress } from '../../api/csv-address';
import { CONTRACT_STATES, useHospitals } from '../../api/registers';
import type { Hospital } from '../../api/registers';
import { SideDrawer } from '../../components/dialog/dialogs';
import type { GridColumn } from '../../components/grid/DataGrid';
import { TwoLines, cell } from '../../components/grid/Grid';
import { capitalised } from '../../format/in-sentence';
import { useWords } from '../../i18n/use-words';
import { Agreements } from './Agreements';
import { ContractState } from './ContractState';
import { ImportFile } from './ImportFile';
import { RegisterList } from './RegisterList';
import { RegisterTools } from './RegisterTools';
import { usePeriod } from './use-period';
import { useRegisterFilter } from './use-register-filter';

const HOSPITAL_FILES = ['plkk', 'hospital-terms', 'tariffs', 'doctors'] as const;

/** Hospitals for work accidents; each opens what was agreed with it over the years. */
export function Hospitals() {
  const { t } = useWords('registers');
  const { filter } = useRegisterFilter();
  const query = useHospitals(filter);
  const [opened, setOpened] = useState<Hospital | undefined>();
  return (
    <>
      <RegisterList
        caption={t('hospitals')}
        say={t('hospitalsSay')}
        tools={
          <RegisterTools
            search={t('searchHospitals')}
            choices={[
              {
                property: 'contract',
                label: t('contract'),
                options: CONTRACT_STATES.map((value) => ({ value, label: t(value) })),
              },
            ]}
            aside={<ImportFile registers={HOSPITAL_FILES} />}
          />
        }
        query={query}
        columns={useColumns(setOpened)}
        idOf={({ plkkCode }) => plkkCode}
        csv={csvAddress('registers/hospitals', { q: filter.q, contract: filter.contract })}
        onOpen={setOpened}
      />
      <SideDrawer
        opened={opened !== undefined}
        onClose={() => setOpened(undefined)}
        title={opened?.name ?? ''}
      >
        {opened !== undefined && <Agreements hospital={opened} />}
      </SideDrawer>
    </>
  );
}

function useColumns(onOpen: (hospital: Hospital) => void): readonly GridColumn<Hospital>[] {
  const { t } = useWords('registers', 'rules');
  const period = usePeriod();
  return [
    {
      id: 'hospital',
      label: t('hospital'),
      phone: 'first',
      cell: (hospital) => (
        <button type="button" className={cell.opener} onClick={() => onOpen(hospital)}>
          <TwoLines
            strong
            first={hospital.name}
            second={<span className={cell.mono}>{hospital.plkkCode}</span>}
          />
        </button>
      ),
    },
    {
      id: 'place',
      label: t('place'),
      width: '230px',
      phone: 'third',
      cell: (hospital) => (
        <TwoLines
          first={hospital.regencyName ?? hospital.regencyCode}
          second={t('hospitalClass', { class: capitalised(hospital.class) })}
        />
      ),
    },
    {
      id: 'contract',
      label: t('contract'),
      width: '300px',
      phone: 'fourth',
      cell: ({ contractFrom, contractTo, terms }) => (
        <TwoLines first={period(contractFrom, contractTo)} second={t('terms', { count: terms.length })} />
      ),
    },
    {
      id: 'today',
      label: t('today'),
      width: '200px',
      phone: 'hide',
      cell: ({ tariffs, doctors }) => (
        <TwoLines first={t('tariffs', { count: tariffs })} second={t('doctors', { count: doctors })} />
      ),
    },
    {
      id: 'state',
      label: t('rules:state'),
      width: '170px',
      phone: 'right',
      cell: ({ contractFrom, contractTo }) => <ContractState from={contractFrom} to={contractTo} />,
    },
  ];
}
