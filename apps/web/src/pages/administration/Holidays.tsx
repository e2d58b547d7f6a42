import { Marked } from '../../components/marked/Marked';
import { HOLIDAY_KINDS } from '@jkk/domain/calendar';
import { csvAddress } from '../../api/csv-address';
import { useHolidays } from '../../api/registers';
import type { Holiday } from '../../api/registers';
import type { GridColumn } from '../../components/grid/DataGrid';
import { TwoLines } from '../../components/grid/Grid';
import { formatDate } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import { ImportFile } from './ImportFile';
import { RegisterList } from './RegisterList';
import { RegisterTools } from './RegisterTools';
import { useRegisterFilter } from './use-register-filter';
import { thisYear, yearOptions } from './years';

/** The days that are no working days; without another word those of this year. */
export function Holidays() {
  const { t, language } = useWords('registers');
  const { filter } = useRegisterFilter();
  const { year = thisYear(), kind } = filter;
  const query = useHolidays({ year, kind });
  const loadedTo = query.data?.pages[0]?.loadedTo;
  return (
    <RegisterList
      caption={t('holidays')}
      say={
        loadedTo !== undefined && (
          <Marked text={t('registers:holidaysSay', { year, loadedTo: formatDate(loadedTo, language) })} />
        )
      }
      tools={
        <RegisterTools
          choices={[
            { property: 'year', label: t('year'), options: yearOptions() },
            {
              property: 'kind',
              label: t('kind'),
              options: HOLIDAY_KINDS.map((value) => ({ value, label: t(value) })),
            },
          ]}
          aside={<ImportFile registers={['holidays']} />}
        />
      }
      query={query}
      columns={useColumns()}
      idOf={({ date }) => date}
      csv={csvAddress('registers/holidays', { year, kind })}
    />
  );
}

function useColumns(): readonly GridColumn<Holiday>[] {
  const { t, language } = useWords('registers', 'rules');
  return [
    {
      id: 'date',
      label: t('date'),
      width: '190px',
      phone: 'first',
      cell: ({ date }) => <TwoLines strong first={formatDate(date, language)} />,
    },
    { id: 'name', label: t('holiday'), phone: 'third', cell: ({ name }) => <TwoLines first={name} /> },
    { id: 'kind', label: t('kind'), width: '170px', phone: 'right', cell: ({ kind }) => t(kind) },
    {
      id: 'counts',
      label: t('counts'),
      width: '170px',
      phone: 'hide',
      cell: ({ isFree }) => t(isFree ? 'isFree' : 'notFree'),
    },
    {
      id: 'origin',
      label: t('origin'),
      width: '210px',
      phone: 'last',
      cell: ({ isImported, provenance }) =>
        isImported ? t('imported') : provenance !== null && t(`rules:${provenance}`),
    },
  ];
}
