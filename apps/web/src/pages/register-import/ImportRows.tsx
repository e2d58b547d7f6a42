import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { ROW_OUTCOMES, type RowOutcome } from '@jkk/domain/registers';
import { useRegisterImportRows } from '../../api/register-imports';
import type { RegisterImport, RegisterImportRow } from '../../api/register-imports';
import { DataGrid, type GridColumn } from '../../components/grid/DataGrid';
import { TwoLines } from '../../components/grid/Grid';
import { ListStates } from '../../components/page/ListStates';
import { Section } from '../../components/section/Section';
import { Empty } from '../../components/states/States';
import { Tag, type TagTone } from '../../components/tag/Tag';
import { useWords } from '../../i18n/use-words';
import css from './RegisterImportPage.module.css';

const TONES: Readonly<Record<RowOutcome, TagTone>> = {
  CREATED: 'accent',
  UPDATED: 'soon',
  UNCHANGED: 'plain',
  REFUSED: 'late',
};
/** Columns that say which row it is; the rest stands below them. */
const NAMING_COLUMNS = 2;

const countsOf = ({ created, updated, unchanged, refused }: RegisterImport): Record<RowOutcome, number> => ({
  CREATED: created,
  UPDATED: updated,
  UNCHANGED: unchanged,
  REFUSED: refused,
});

/** Row by row, what the newest trial said. */
export function ImportRows({ file }: { readonly file: RegisterImport }) {
  const { t } = useWords('imports');
  const [outcome, setOutcome] = useState<RowOutcome | ''>('');
  const query = useRegisterImportRows(file, outcome);
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const counts = countsOf(file);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <Section
      title={t('rows')}
      note={t('rowsSay')}
      side={
        <NativeSelect
          size="xs"
          aria-label={t('show')}
          value={outcome}
          onChange={({ currentTarget }) =>
            setOutcome(ROW_OUTCOMES.find((each) => each === currentTarget.value) ?? '')
          }
          data={[
            { value: '', label: t('all', { count: total }) },
            ...ROW_OUTCOMES.map((value) => ({
              value,
              label: `${t(`outcomes.${value}`)} (${counts[value]})`,
            })),
          ]}
        />
      }
    >
      <ListStates
        query={query}
        failed={t('loadFailed')}
        isEmpty={rows.length === 0}
        empty={<Empty title={t('noRows')} text={t('rowsSay')} />}
      >
        <DataGrid
          caption={t('rows')}
          name="line"
          top
          columns={useColumns()}
          groups={[{ key: 'all', head: null, rows }]}
          idOf={({ line }) => String(line)}
        />
      </ListStates>
    </Section>
  );
}

function useColumns(): readonly GridColumn<RegisterImportRow>[] {
  const { t } = useWords('imports');
  return [
    { id: 'line', label: t('line'), width: '70px', phone: 'hide', cell: ({ line }) => line },
    {
      id: 'says',
      label: t('says'),
      phone: 'first',
      cell: ({ cells }) => (
        <TwoLines
          strong
          first={cells
            .slice(0, NAMING_COLUMNS)
            .map(({ value }) => value)
            .join(' · ')}
          second={cells
            .slice(NAMING_COLUMNS)
            .map(({ column, value }) => `${column} ${value}`)
            .join(' · ')}
        />
      ),
    },
    { id: 'does', label: t('does'), phone: 'third', cell: (row) => <Doing row={row} /> },
    {
      id: 'outcome',
      label: t('outcome'),
      width: '120px',
      phone: 'right',
      cell: ({ outcome }) => <Tag tone={TONES[outcome]}>{t(`outcomes.${outcome}`)}</Tag>,
    },
  ];
}

/** What changes where the row was known, or everything that stands against it. */
function Doing({ row: { outcome, changes, errors } }: { readonly row: RegisterImportRow }) {
  const { t, say } = useWords('imports');
  if (outcome === 'CREATED') return t('wholeRow');
  return (
    <ul className={css.list}>
      {changes.map(({ property, before, after }) => (
        <li key={property}>
          {t('change', {
            property: t(`property.${property}`),
            before: before ?? t('nothing'),
            after: after ?? t('nothing'),
          })}
        </li>
      ))}
      {errors.map(({ pointer, code, detail }) => (
        <li key={`${pointer} ${code}`}>{[pointer.slice(1), say(detail)].filter(Boolean).join(': ')}</li>
      ))}
    </ul>
  );
}
