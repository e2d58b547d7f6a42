import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { cell } from '../../components/grid/Grid';
import { senText } from '../../format/money';

interface Line {
  readonly remark: string | null;
  readonly payoutId: string | null;
  readonly direction: string | null;
  readonly amountSen: number | null;
}

/** What a line of a statement says, of which payout it is, and what it moved. `children` stand below the remark. */
export function LineCells({ line, children }: { readonly line: Line; readonly children?: ReactNode }) {
  const { remark, payoutId, direction, amountSen } = line;
  return (
    <>
      <td className={cell.lastS}>
        {remark}{' '}
        {payoutId !== null && (
          <Link to="/payouts/$payoutId" params={{ payoutId }}>
            {payoutId}
          </Link>
        )}
        {children}
      </td>
      <td className={`${cell.right} ${cell.rightS}`}>
        {amountSen !== null && senText(direction === 'DEBIT' ? -amountSen : amountSen)}
      </td>
    </>
  );
}
