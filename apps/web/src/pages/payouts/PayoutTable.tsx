import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Payout } from '../../api/model';
import { PayoutCertainty } from '../../components/certainty/Certainty';
import { Grid, TwoLines, cell } from '../../components/grid/Grid';
import type { Column } from '../../components/grid/Grid';
import { Money } from '../../components/money/Money';
import { formatInstant } from '../../format/dates';
import { BENEFIT_LABEL, labelOf, shortAccount } from '../../format/labels';
import { useWords } from '../../i18n/use-words';
import { NameCheck } from './NameCheck';

interface PayoutTableProps {
  readonly rows: readonly Payout[];
  readonly focused?: number;
  /** Undefined where nothing may be selected. */
  readonly selected?: ReadonlySet<string> | undefined;
  readonly onSelect?: (selected: ReadonlySet<string>) => void;
  /** The total under the column, with the sentence before it. */
  readonly foot?: { readonly text: string; readonly total: number };
}

export function PayoutTable({ rows, focused = -1, selected, onSelect, foot }: PayoutTableProps) {
  const { t } = useWords('finance');
  const selectable = selected !== undefined && onSelect !== undefined;
  const all = selectable && rows.length > 0 && rows.every((row) => selected.has(row.payoutId));
  const columns: Column[] = [
    ...(selectable
      ? [
          {
            id: 'select',
            width: '40px',
            label: (
              <Checkbox
                size="xs"
                checked={all}
                aria-label={t('selectAll')}
                onChange={() => onSelect(all ? new Set() : new Set(rows.map((row) => row.payoutId)))}
              />
            ),
          },
        ]
      : []),
    { id: 'number', label: t('number'), width: '142px' },
    { id: 'payee', label: t('payee') },
    { id: 'benefit', label: t('benefit'), width: '286px' },
    { id: 'name', label: t('nameCheck'), width: '104px' },
    { id: 'state', label: t('state'), width: '184px' },
    { id: 'amount', label: t('amount'), width: '134px', right: true },
  ];
  return (
    <Grid
      caption={t('caption')}
      columns={columns}
      foot={
        foot && (
          <tr>
            <td colSpan={columns.length - 1}>{foot.text}</td>
            <td className={cell.right}>
              <Money total rupiah={foot.total} />
            </td>
          </tr>
        )
      }
    >
      <tbody>
        {rows.map((row, at) => (
          <PayoutRow
            key={row.payoutId}
            row={row}
            at={at}
            focused={at === focused}
            selected={selectable ? selected.has(row.payoutId) : undefined}
            onToggle={() => selectable && onSelect(toggled(selected, row.payoutId))}
          />
        ))}
      </tbody>
    </Grid>
  );
}

function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}

interface PayoutRowProps {
  readonly row: Payout;
  readonly at: number;
  readonly focused: boolean;
  readonly selected: boolean | undefined;
  readonly onToggle: () => void;
}

function PayoutRow({ row, at, focused, selected, onToggle }: PayoutRowProps) {
  const { t, say, language } = useWords('finance');
  return (
    <tr
      data-row={at}
      data-payout={row.payoutId}
      className={focused ? cell.focus : selected ? cell.selected : undefined}
    >
      {selected !== undefined && (
        <td>
          <Checkbox
            size="xs"
            checked={selected}
            onChange={onToggle}
            aria-label={t('select', { id: row.payoutId })}
          />
        </td>
      )}
      <td>
        <Link to="/payouts/$payoutId" params={{ payoutId: row.payoutId }} className={cell.mono}>
          {row.payoutId}
        </Link>
      </td>
      <td>
        <TwoLines
          first={row.payeeName}
          second={row.hold === null ? shortAccount(row.bankCode, row.maskedAccount) : say(row.hold.text)}
        />
      </td>
      <td>
        <Link to="/claims/$claimNumber" params={{ claimNumber: row.claimNumber }}>
          <TwoLines first={say(labelOf(BENEFIT_LABEL, row.benefitType))} second={row.benefitId} />
        </Link>
      </td>
      <td>
        <NameCheck payout={row} />
      </td>
      <td title={formatInstant(row.updatedAt, language)}>
        <PayoutCertainty state={row.state} />
      </td>
      <td className={cell.right}>
        <Money rupiah={row.amount} />
      </td>
    </tr>
  );
}
