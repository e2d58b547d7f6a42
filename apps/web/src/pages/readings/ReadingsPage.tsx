import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ROLE_LABELS } from '@jkk/domain/access/role-labels';
import { READ_THINGS, UNKNOWN_NIK } from '@jkk/domain/claim/readings';
import { csvAddress } from '../../api/csv-address';
import { useReadings, type Reading, type ReadingFilter } from '../../api/readings';
import { DateField } from '../../components/fields/DateField';
import type { GridColumn } from '../../components/grid/DataGrid';
import { GridPage } from '../../components/grid/GridPage';
import { TwoLines, cell } from '../../components/grid/Grid';
import { FilterChip } from '../../components/page/FilterChip';
import { FilterMenu } from '../../components/page/FilterMenu';
import pageCss from '../../components/page/Page.module.css';
import { SearchBox } from '../../components/page/SearchBox';
import { Empty } from '../../components/states/States';
import { formatInstant } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import { useTitle } from '../../shell/page-title';

/** For the auditor: who opened which claim, file or letter, and who looked for whom. */
export function ReadingsPage() {
  const { t } = useWords('readings');
  useTitle(t('title'));
  const filter = useSearch({ from: '/readings' });
  const query = useReadings(filter);
  const navigate = useNavigate();
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <GridPage
      caption={t('title')}
      name="reading"
      say={t('say')}
      tools={<Tools filter={filter} reader={rows[0]?.name} />}
      query={query}
      rows={rows}
      columns={useColumns(filter)}
      idOf={({ at, userId, subject }) => `${at} ${userId} ${subject}`}
      csv={csvAddress('readings', { ...filter })}
      onOpen={({ claimNumber }) => {
        if (claimNumber !== null) void navigate({ to: '/claims/$claimNumber', params: { claimNumber } });
      }}
      failed={t('loadFailed')}
      empty={<Empty title={t('emptyTitle')} text={t('emptyText')} />}
    />
  );
}

interface ToolsProps {
  readonly filter: ReadingFilter;
  /** Whose readings these are, where one person is asked for. */
  readonly reader: string | undefined;
}

function Tools({ filter, reader }: ToolsProps) {
  const { t } = useWords('readings');
  const navigate = useNavigate();
  const { claimNumber, userId, what } = filter;
  const change = (part: ReadingFilter): void =>
    void navigate({ to: '/readings', search: { ...filter, ...part } });
  return (
    <div className={pageCss.tools}>
      <SearchBox label={t('search')} q={claimNumber} onSearch={(q) => change({ claimNumber: q })} />
      {userId !== undefined && (
        <FilterChip name={t('reader')} value={reader ?? '…'} onRemove={() => change({ userId: undefined })} />
      )}
      {what !== undefined && (
        <FilterChip name={t('read')} value={t(what)} onRemove={() => change({ what: undefined })} />
      )}
      <FilterMenu
        label={t('work:filterAdd')}
        groups={[
          {
            id: 'what',
            label: t('read'),
            options: READ_THINGS.map((value) => ({ value, label: t(value) })),
          },
        ]}
        onPick={(_group, value) => change({ what: READ_THINGS.find((thing) => thing === value) })}
      />
      {(['from', 'to'] as const).map((end) => (
        <DateField
          key={end}
          inLine
          label={t(end)}
          value={filter[end] ?? ''}
          onChange={(day) => change({ [end]: day || undefined })}
        />
      ))}
    </div>
  );
}

/** What is not told by the claim alone. */
function Subject({ what, subject }: Pick<Reading, 'what' | 'subject'>) {
  const { t } = useWords('readings');
  if (what === 'PERSON' && subject === UNKNOWN_NIK) return t('unknownNik');
  return what === 'LETTER' || what === 'PERSON' ? <span className={cell.mono}>{subject}</span> : null;
}

function useColumns(filter: ReadingFilter): readonly GridColumn<Reading>[] {
  const { t, say, language } = useWords('readings');
  return [
    {
      id: 'reader',
      label: t('reader'),
      phone: 'first',
      cell: ({ userId, name, username, roles }) => (
        <TwoLines
          strong
          first={
            <Link to="/readings" search={{ ...filter, userId }} title={t('only', { name })}>
              {name}
            </Link>
          }
          second={[username, ...roles.map((role) => say(ROLE_LABELS[role]))].join(' · ')}
        />
      ),
    },
    {
      id: 'read',
      label: t('read'),
      width: '260px',
      phone: 'fourth',
      cell: ({ what, subject }) => (
        <TwoLines first={t(what)} second={<Subject what={what} subject={subject} />} />
      ),
    },
    {
      id: 'claim',
      label: t('claim'),
      width: '200px',
      phone: 'right',
      cell: ({ claimNumber }) =>
        claimNumber !== null && (
          <Link to="/claims/$claimNumber" params={{ claimNumber }} className={cell.mono}>
            {claimNumber}
          </Link>
        ),
    },
    {
      id: 'at',
      label: t('at'),
      width: '220px',
      phone: 'third',
      cell: ({ at }) => formatInstant(at, language),
    },
  ];
}
