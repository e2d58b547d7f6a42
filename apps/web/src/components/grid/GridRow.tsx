import { Checkbox } from '@mantine/core';
import type { RowData } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { cell } from './Grid';
import type { GridColumn, GridRowModel, GridSelection, RowPlace } from './grid-table';

/** How a list shows each of its rows. */
export interface RowLook<T> {
  readonly columns: readonly GridColumn<T>[];
  /** What a row is called in the page's markup: `payout` gives `data-payout`. */
  readonly name?: string | undefined;
  /** Index over all groups of the row in keyboard focus, -1 for none. */
  readonly focused: number;
  readonly selection?: GridSelection<T> | undefined;
}

interface GridRowProps<T extends RowData> {
  readonly row: GridRowModel<T>;
  readonly look: RowLook<T>;
  readonly place?: RowPlace;
}

export function GridRow<T extends RowData>({ row, look, place }: GridRowProps<T>) {
  const { columns, name, focused, selection } = look;
  return (
    <tr
      {...place}
      tabIndex={-1}
      data-row={row.index}
      {...(name !== undefined && { [`data-${name}`]: row.id })}
      className={row.index === focused ? cell.focus : row.getIsSelected() ? cell.selected : undefined}
    >
      {selection !== undefined && (
        <td className={cell.selectS}>
          <Checkbox
            size="xs"
            checked={row.getIsSelected()}
            disabled={!row.getCanSelect()}
            onChange={row.getToggleSelectedHandler()}
            aria-label={selection.label(row.original)}
          />
        </td>
      )}
      {columns.map((column) => (
        <td
          key={column.id}
          className={[column.right && cell.right, column.phone && cell[`${column.phone}S`]]
            .filter(Boolean)
            .join(' ')}
          title={column.hint?.(row.original)}
        >
          {column.cell(row.original)}
        </td>
      ))}
    </tr>
  );
}

interface GroupRowProps<T> {
  readonly head: ReactNode;
  readonly look: RowLook<T>;
  readonly place?: RowPlace;
}

export const GroupRow = <T,>({ head, look, place }: GroupRowProps<T>) => (
  <tr {...place} className={cell.group}>
    <td colSpan={look.columns.length + (look.selection === undefined ? 0 : 1)}>{head}</td>
  </tr>
);
