import { POSTING_WORDS } from '@jkk/domain/ledger';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { csvAddress } from '../../api/csv-address';
import { useAccountStatement, useTrialBalance, type AccountLine, type LedgerFilter } from '../../api/ledger';
import { DateField } from '../../components/fields/DateField';
import type { GridColumn } from '../../components/grid/DataGrid';
import { GridPage } from '../../components/grid/GridPage';
import { TwoLines } from '../../components/grid/Grid';
import { LinkButton } from '../../components/page/LinkButton';
import pageCss from '../../components/page/Page.module.css';
import { Empty } from '../../components/states/States';
import { formatInstant } from '../../format/dates';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { useTitle } from '../../shell/page-title';

/** What was posted to one account, the newest first, with the balance after each line. */
export function AccountStatement({ account }: { readonly account: string }) {
  const { t, say } = useWords('ledger');
  const filter = useSearch({ from: '/ledger' });
  const label = useTrialBalance().data?.items.find((one) => one.account === account)?.label;
  const name = label == null ? account : say(label);
  useTitle(name);
  const query = useAccountStatement(account, filter);
  const navigate = useNavigate();
  return (
    <GridPage
      caption={name}
      name="line"
      say={t('statementSay')}
      tools={<Days filter={filter} />}
      query={query}
      rows={query.data?.pages.flatMap(({ items }) => items) ?? []}
      columns={useColumns()}
      idOf={({ entryId, balance }) => `${entryId}:${balance}`}
      csv={csvAddress('ledger/statement', { account, from: filter.from, to: filter.to })}
      onOpen={({ claimNumber }) => {
        if (claimNumber !== null) void navigate({ to: '/claims/$claimNumber', params: { claimNumber } });
      }}
      failed={t('loadFailed')}
      empty={<Empty title={t('noLines')} text={t('noLinesText')} />}
    />
  );
}

function Days({ filter }: { readonly filter: LedgerFilter }) {
  const { t } = useWords('ledger');
  const navigate = useNavigate();
  const change = (part: LedgerFilter): void =>
    void navigate({ to: '/ledger', search: { ...filter, ...part } });
  return (
    <div className={pageCss.tools}>
      {(['from', 'to'] as const).map((end) => (
        <DateField
          key={end}
          inLine
          label={t(end)}
          value={filter[end] ?? ''}
          onChange={(day) => change({ [end]: day || undefined })}
        />
      ))}
      <span className={pageCss.space} />
      <LinkButton to="/ledger" search={{}} variant="default">
        {t('allAccounts')}
      </LinkButton>
    </div>
  );
}

function useColumns(): readonly GridColumn<AccountLine>[] {
  const { t, say, language } = useWords('ledger');
  return [
    {
      id: 'at',
      label: t('at'),
      width: '220px',
      phone: 'third',
      cell: ({ at }) => formatInstant(at, language),
    },
    {
      id: 'event',
      label: t('posting'),
      phone: 'first',
      cell: ({ event, claimNumber, payoutId }) => {
        const words = POSTING_WORDS[event];
        return (
          <TwoLines
            strong
            first={words === undefined ? event : say(words)}
            second={
              payoutId !== null ? (
                <Link to="/payouts/$payoutId" params={{ payoutId }}>
                  {claimNumber ?? payoutId}
                </Link>
              ) : claimNumber !== null ? (
                <Link to="/claims/$claimNumber" params={{ claimNumber }}>
                  {claimNumber}
                </Link>
              ) : (
                ''
              )
            }
          />
        );
      },
    },
    {
      id: 'amount',
      label: t('amount'),
      width: '200px',
      right: true,
      phone: 'right',
      cell: ({ amount }) => rupiahText(amount),
    },
    {
      id: 'balance',
      label: t('balance'),
      width: '200px',
      right: true,
      phone: 'fourth',
      cell: ({ balance }) => rupiahText(balance),
    },
  ];
}
