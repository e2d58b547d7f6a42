import { NativeSelect } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { addMonths, localDate } from '@jkk/domain/calendar';
import { PROVINCES } from '@jkk/domain/calendar/provinces';
import { NOTICE_STATES } from '@jkk/domain/claim/waits/notices-of-month';
import { NOTICE_LABELS } from '@jkk/domain/words/notices';
import { csvAddress } from '../../api/csv-address';
import { useNotices, type Notice, type NoticeFilter } from '../../api/notices';
import { DataGrid, type GridColumn } from '../../components/grid/DataGrid';
import { TwoLines, cell } from '../../components/grid/Grid';
import { KeyLegend } from '../../components/page/KeyLegend';
import { ListStates } from '../../components/page/ListStates';
import pageCss from '../../components/page/Page.module.css';
import { Empty } from '../../components/states/States';
import { Tag } from '../../components/tag/Tag';
import { dayOf, formatDay, formatMonth } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import { useTitle } from '../../shell/page-title';
import { useRowFocus } from '../../shell/use-row-focus';

const MONTHS_BACK = 12;
const TONES = { OPEN: 'plain', LATE: 'late', RECEIVED: 'done', RECEIVED_LATE: 'done' } as const;

/** The month that has begun somewhere in the country, and those before it, as `YYYY-MM`. */
function months(): string[] {
  const first = `${localDate(new Date().toISOString(), 'WIT').slice(0, 7)}-01`;
  return Array.from({ length: MONTHS_BACK }, (_, back) => addMonths(first, -back).slice(0, 7));
}

/** What the labour offices are to be told of the conclusions of a month, and what they confirmed. */
export function NoticesPage() {
  const { t, language } = useWords('notices');
  useTitle(t('title'));
  const filter = useSearch({ from: '/notices' });
  const navigate = useNavigate();
  const notices = useNotices(filter);
  const [first] = notices.data?.pages ?? [];
  const rows = notices.data?.pages.flatMap((page) => page.items) ?? [];
  const focused = useRowFocus(rows.length, (at) => {
    const { claimNumber } = rows[at]!;
    void navigate({ to: '/claims/$claimNumber', params: { claimNumber } });
  });
  return (
    <>
      {first !== undefined && (
        <p className={pageCss.say}>
          {t('say', { month: formatMonth(first.month, language), day: formatDay(first.noticeBy, language) })}
        </p>
      )}
      <Tools filter={filter} month={filter.month ?? first?.month ?? ''} />
      <div className={pageCss.body}>
        <ListStates
          query={notices}
          failed={t('failed')}
          isEmpty={rows.length === 0}
          empty={<Empty title={t('emptyTitle')} text={t('emptyText')} />}
        >
          <DataGrid
            caption={t('title')}
            name="notice"
            columns={useColumns()}
            groups={[{ key: 'all', head: null, rows }]}
            idOf={({ claimNumber }) => claimNumber}
            focused={focused}
          />
        </ListStates>
      </div>
      <KeyLegend
        shown={t('work:shown', { count: rows.length })}
        csv={csvAddress('labour-office-notices', { ...filter })}
      />
    </>
  );
}

function Tools({ filter, month }: { readonly filter: NoticeFilter; readonly month: string }) {
  const { t, say, language } = useWords('notices');
  const navigate = useNavigate();
  const change = (part: Partial<Record<keyof NoticeFilter, string>>): void => {
    const search = Object.fromEntries(Object.entries({ ...filter, ...part }).filter(([, value]) => value));
    void navigate({ to: '/notices', search, replace: true });
  };
  const known = months();
  const shown = month === '' || known.includes(month) ? known : [...known, month];
  return (
    <div className={pageCss.tools}>
      <NativeSelect
        aria-label={t('concludedIn')}
        value={month}
        data={shown.map((value) => ({ value, label: formatMonth(value, language) }))}
        onChange={({ currentTarget: { value } }) => change({ month: value })}
      />
      <NativeSelect
        aria-label={t('province')}
        value={filter.province ?? ''}
        data={[
          { value: '', label: t('allProvinces') },
          ...Object.entries(PROVINCES).map(([value, { name }]) => ({ value, label: name })),
        ]}
        onChange={({ currentTarget: { value } }) => change({ province: value })}
      />
      <NativeSelect
        aria-label={t('state')}
        value={filter.state ?? ''}
        data={[
          { value: '', label: t('anyState') },
          ...NOTICE_STATES.map((value) => ({ value, label: say(NOTICE_LABELS[value]) })),
        ]}
        onChange={({ currentTarget: { value } }) => change({ state: value })}
      />
    </div>
  );
}

function useColumns(): readonly GridColumn<Notice>[] {
  const { t, say, language } = useWords('notices');
  return [
    {
      id: 'claim',
      label: t('claim'),
      width: '200px',
      phone: 'first',
      cell: ({ claimNumber }) => (
        <Link to="/claims/$claimNumber" params={{ claimNumber }} className={cell.mono}>
          {claimNumber}
        </Link>
      ),
    },
    { id: 'regency', label: t('regency'), phone: 'third', cell: ({ regencyName }) => regencyName },
    {
      id: 'conclusion',
      label: t('conclusion'),
      width: '220px',
      phone: 'fourth',
      cell: ({ conclusion, concludedAt }) => (
        <TwoLines first={t(conclusion)} second={formatDay(dayOf(concludedAt), language)} />
      ),
    },
    {
      id: 'receivedOn',
      label: t('receivedOn'),
      width: '260px',
      phone: 'last',
      cell: ({ receivedOn, state, stateText }) => (
        <TwoLines
          first={<Tag tone={TONES[state]}>{say(stateText)}</Tag>}
          second={receivedOn === null ? undefined : formatDay(receivedOn, language)}
        />
      ),
    },
  ];
}
