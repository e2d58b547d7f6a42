import { Checkbox } from '@mantine/core';
import { rowSelectionFeature, tableFeatures, useTable } from '@tanstack/react-table';
import type { Row, RowData, RowSelectionState } from '@tanstack/react-table';
import { Fragment, useEffect, useMemo, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useWords } from '../../i18n/use-words';
import { Grid, cell } from './Grid';
import type { Column } from './Grid';

const FEATURES = tableFeatures({ rowSelectionFeature });

/** Where a cell stands when a row has become an entry of two columns, on a phone or at 200% zoom. */
export type PhonePlace = 'first' | 'right' | 'third' | 'fourth' | 'last' | 'hide';

export interface GridColumn<T> extends Omit<Column, 'label'> {
  readonly label: ReactNode;
  readonly cell: (row: T) => ReactNode;
  readonly phone?: PhonePlace;
  readonly hint?: (row: T) => string;
}

export interface GridGroup<T> {
  readonly key: string;
  readonly head: ReactNode;
  readonly rows: readonly T[];
}

export interface GridSelection<T> {
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  /** Rows that may be chosen; all of them when it is not said. */
  readonly may?: (row: T) => boolean;
  readonly label: (row: T) => string;
}

interface DataGridProps<T> {
  readonly caption: string;
  readonly columns: readonly GridColumn<T>[];
  readonly groups: readonly GridGroup<T>[];
  readonly idOf: (row: T) => string;
  /** What a row is called in the page's markup: `payout` gives `data-payout`. */
  readonly name?: string;
  /** Index over all groups of the row in keyboard focus, -1 for none. */
  readonly focused?: number;
  readonly selection?: GridSelection<T> | undefined;
  readonly foot?: ReactNode;
  readonly top?: boolean;
  readonly small?: boolean;
}

/** Rows of one kind, in groups or in one: their model and their selection are TanStack Table's, their look is Grid's. */
export function DataGrid<T extends RowData>({
  caption,
  columns,
  groups,
  idOf,
  name,
  focused = -1,
  selection,
  foot,
  top,
  small,
}: DataGridProps<T>) {
  const { t } = useWords('finance');
  const data = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const chosen: RowSelectionState = Object.fromEntries(
    [...(selection?.chosen ?? [])].map((id) => [id, true]),
  );
  const table = useTable({
    features: FEATURES,
    data,
    columns: columns.map(({ id }) => ({ id })),
    getRowId: idOf,
    enableRowSelection: (row) => selection?.may?.(row.original) ?? true,
    state: { rowSelection: chosen },
    onRowSelectionChange: (change) => {
      const next = typeof change === 'function' ? change(chosen) : change;
      selection?.onChange(new Set(Object.keys(next)));
    },
  });
  const { rows } = table.getRowModel();
  const selectColumn: Column = {
    id: 'select',
    width: '40px',
    label: (
      <Checkbox
        size="xs"
        checked={table.getIsAllRowsSelected()}
        indeterminate={table.getIsSomeRowsSelected() && !table.getIsAllRowsSelected()}
        aria-label={t('selectAll')}
        onChange={table.getToggleAllRowsSelectedHandler()}
      />
    ),
  };
  const body = useRef<HTMLDivElement>(null);
  useFocusOn(body, focused);
  const starts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, group) => sum + group.rows.length, 0),
  );
  return (
    <Grid
      ref={body}
      caption={caption}
      columns={selection === undefined ? columns : [selectColumn, ...columns]}
      foot={foot}
      top={top}
      small={small}
      entries
    >
      {groups.map((group, at) => (
        <tbody key={group.key}>
          {group.head != null && (
            <tr className={cell.group}>
              <td colSpan={columns.length + (selection === undefined ? 0 : 1)}>{group.head}</td>
            </tr>
          )}
          {rows.slice(starts[at], starts[at]! + group.rows.length).map((row) => (
            <tr
              key={row.id}
              tabIndex={-1}
              data-row={row.index}
              {...(name !== undefined && { [`data-${name}`]: row.id })}
              className={row.index === focused ? cell.focus : row.getIsSelected() ? cell.selected : undefined}
            >
              {selection !== undefined && <SelectCell row={row} label={selection.label(row.original)} />}
              {columns.map((column) => (
                <td
                  key={column.id}
                  className={[column.right && cell.right, column.phone && cell[`${column.phone}S`]]
                    .filter(Boolean)
                    .join(' ')}
                  title={column.hint?.(row.original)}
                >
                  <Fragment>{column.cell(row.original)}</Fragment>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </Grid>
  );
}

/** The row that the keys have come to has the focus of the page, so that it is read out and Tab goes on from there. */
function useFocusOn(table: RefObject<HTMLElement | null>, row: number): void {
  useEffect(() => {
    if (row < 0) return;
    table.current?.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus();
  }, [table, row]);
}

interface SelectCellProps<T extends RowData> {
  readonly row: Row<typeof FEATURES, T>;
  readonly label: string;
}

function SelectCell<T extends RowData>({ row, label }: SelectCellProps<T>) {
  return (
    <td className={cell.selectS}>
      <Checkbox
        size="xs"
        checked={row.getIsSelected()}
        disabled={!row.getCanSelect()}
        onChange={row.getToggleSelectedHandler()}
        aria-label={label}
      />
    </td>
  );
}
