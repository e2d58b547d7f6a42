import { PROVENANCES } from '@jkk/domain/rules';
import { sourceText } from '@jkk/domain/words/sources';
import { csvAddress } from '../../api/csv-address';
import { useMinimumWages } from '../../api/registers';
import type { MinimumWage } from '../../api/registers';
import type { GridColumn } from '../../components/grid/DataGrid';
import { TwoLines } from '../../components/grid/Grid';
import { Tag } from '../../components/tag/Tag';
import { formatDay } from '../../format/dates';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { ImportFile } from './ImportFile';
import { RegisterList } from './RegisterList';
import { RegisterTools } from './RegisterTools';
import { useRegisterFilter } from './use-register-filter';
import { thisYear, yearOptions } from './years';

const PROVINCE_DIGITS = 2;

/** Minimum wages by area and year with their decrees; those of a coming year say from when. */
export function MinimumWages() {
  const { t } = useWords('registers', 'rules');
  const { filter } = useRegisterFilter();
  const { q, year, provenance } = filter;
  const query = useMinimumWages(filter);
  return (
    <RegisterList
      caption={t('minimum-wages')}
      say={t('wagesSay')}
      tools={
        <RegisterTools
          search={t('searchWages')}
          choices={[
            { property: 'year', label: t('year'), options: yearOptions() },
            {
              property: 'provenance',
              label: t('origin'),
              options: PROVENANCES.map((value) => ({ value, label: t(`rules:${value}`) })),
            },
          ]}
          aside={<ImportFile registers={['minimum-wages']} />}
        />
      }
      query={query}
      columns={useColumns()}
      idOf={(row) => `${row.year}-${row.areaCode}`}
      csv={csvAddress('registers/minimum-wages', { q, year, provenance })}
    />
  );
}

function useColumns(): readonly GridColumn<MinimumWage>[] {
  const { t, say, language } = useWords('registers', 'rules');
  return [
    {
      id: 'area',
      label: t('wage'),
      phone: 'first',
      cell: ({ areaName, areaCode }) => (
        <TwoLines
          strong
          first={areaName}
          second={`${areaCode} · ${t(areaCode.length === PROVINCE_DIGITS ? 'UMP' : 'UMK')}`}
        />
      ),
    },
    {
      id: 'year',
      label: t('year'),
      width: '170px',
      phone: 'fourth',
      cell: ({ year }) =>
        String(year) > thisYear() ? (
          <Tag tone="soon">{t('coming', { date: formatDay(`${year}-01-01`, language) })}</Tag>
        ) : (
          year
        ),
    },
    {
      id: 'amount',
      label: t('amount'),
      width: '150px',
      right: true,
      phone: 'right',
      cell: ({ amountRupiah }) => rupiahText(amountRupiah),
    },
    {
      id: 'decree',
      label: t('decree'),
      width: '360px',
      phone: 'third',
      hint: ({ decree, source }) =>
        [decree, source].flatMap((each) => (each === null ? [] : say(sourceText(each)))).join(' · '),
      cell: ({ decree, source, provenance }) => (
        <TwoLines
          first={say(sourceText(decree ?? source ?? ''))}
          second={[t(`rules:${provenance}`), decree !== null && say(sourceText(source ?? ''))]
            .filter(Boolean)
            .join(' · ')}
        />
      ),
    },
  ];
}
