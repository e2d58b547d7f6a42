import { Link } from '@tanstack/react-router';
import { BENEFIT_LABELS } from '@jkk/domain/benefits/labels';
import type { Payout } from '../../api/model';
import { PayoutCertainty } from '../../components/certainty/Certainty';
import { DataGrid } from '../../components/grid/DataGrid';
import type { GridColumn, GridGroup } from '../../components/grid/DataGrid';
import { TwoLines, cell } from '../../components/grid/Grid';
import { Money } from '../../components/money/Money';
import { formatInstant } from '../../format/dates';
import { labelOf, shortAccount } from '../../format/labels';
import { useWords } from '../../i18n/use-words';
import { NameCheck } from './NameCheck';

interface PayoutTableProps {
  readonly rows: readonly Payout[];
  /** The same rows under heads, in this order. */
  readonly groups?: readonly GridGroup<Payout>[];
  readonly focused?: number;
  /** Undefined where nothing may be selected. */
  readonly selected?: ReadonlySet<string> | undefined;
  readonly onSelect?: (selected: ReadonlySet<string>) => void;
  /** The total under the column, with the sentence before it. */
  readonly foot?: { readonly text: string; readonly total: number };
}

/** A payout that stands in a batch already cannot be put into another one. */
export const isFree = (payout: Payout): boolean => payout.batchId === null;

export function PayoutTable({
  rows,
  groups = [{ key: 'all', head: null, rows }],
  focused,
  selected,
  onSelect,
  foot,
}: PayoutTableProps) {
  const { t } = useWords('finance');
  const columns = usePayoutColumns();
  return (
    <DataGrid
      caption={t('caption')}
      columns={columns}
      groups={groups}
      idOf={(row) => row.payoutId}
      name="payout"
      focused={focused}
      selection={
        selected === undefined || onSelect === undefined
          ? undefined
          : {
              chosen: selected,
              onChange: onSelect,
              may: isFree,
              label: (row) => t('select', { id: row.payoutId }),
            }
      }
      foot={
        foot && (
          <tr aria-rowindex={rows.length + 2}>
            <td colSpan={columns.length - 1}>{foot.text}</td>
            <td className={cell.right}>
              <Money total rupiah={foot.total} />
            </td>
          </tr>
        )
      }
    />
  );
}

function usePayoutColumns(): readonly GridColumn<Payout>[] {
  const { t, say, language } = useWords('finance');
  return [
    {
      id: 'number',
      label: t('number'),
      width: '142px',
      phone: 'fourth',
      cell: (row) => (
        <Link to="/payouts/$payoutId" params={{ payoutId: row.payoutId }} className={cell.mono}>
          {row.payoutId}
        </Link>
      ),
    },
    {
      id: 'payee',
      label: t('payee'),
      phone: 'first',
      cell: (row) => (
        <TwoLines
          first={row.payeeName}
          second={row.hold === null ? shortAccount(row.bankCode, row.maskedAccount) : say(row.hold.text)}
        />
      ),
    },
    {
      id: 'benefit',
      label: t('benefit'),
      width: '240px',
      phone: 'third',
      cell: (row) => (
        <Link to="/claims/$claimNumber" params={{ claimNumber: row.claimNumber }}>
          <TwoLines first={say(labelOf(BENEFIT_LABELS, row.benefitType))} second={row.benefitId} />
        </Link>
      ),
    },
    {
      id: 'name',
      label: t('nameCheck'),
      width: '130px',
      phone: 'hide',
      cell: (row) => <NameCheck payout={row} />,
    },
    {
      id: 'state',
      label: t('state'),
      width: '184px',
      phone: 'last',
      hint: (row) => formatInstant(row.updatedAt, language),
      cell: (row) => <PayoutState payout={row} />,
    },
    {
      id: 'amount',
      label: t('amount'),
      width: '134px',
      right: true,
      phone: 'right',
      cell: (row) => <Money rupiah={row.amount} />,
    },
  ];
}

function PayoutState({ payout }: { readonly payout: Payout }) {
  const { t, language } = useWords('finance');
  return (
    <>
      <PayoutCertainty state={payout.state} />
      {payout.sendsAt !== null && (
        <span className={cell.sub}>{t('sendsAt', { at: formatInstant(payout.sendsAt, language) })}</span>
      )}
      {payout.state === 'AWAITING_RELEASE' && payout.batchId !== null && (
        <span className={cell.sub}>
          <Link to="/batches/$batchId" params={{ batchId: payout.batchId }}>
            {t('inBatch', { id: payout.batchId.slice(0, 8) })}
          </Link>
        </span>
      )}
    </>
  );
}
