import { Checkbox } from '@mantine/core';
import { useTable } from '@tanstack/react-table';
import type { RowData, RowSelectionState } from '@tanstack/react-table';
import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useWords } from '../../i18n/use-words';
import { Grid } from './Grid';
import type { Column } from './Grid';
import { FEATURES } from './grid-table';
import type { GridColumn, GridGroup, GridRowModel, GridSelection, Line, RowPlace } from './grid-table';
import { GridRow, GroupRow } from './GridRow';
import type { RowLook } from './GridRow';

export type { GridColumn, GridGroup, GridSelection } from './grid-table';

const VirtualBody = lazy(async () => ({ default: (await import('./VirtualBody')).VirtualBody }));

/** Longer lists draw the rows that are in sight only. */
const ALL_DRAWN = 200;

interface DataGridProps<T> {
  readonly caption: string;
  readonly columns: readonly GridColumn<T>[];
  readonly groups: readonly GridGroup<T>[];
  readonly idOf: (row: T) => string;
  readonly name?: string;
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
  const { t } = useWords('shell');
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
  const { rows } = table.getRowModel();
  const isLong = rows.length > ALL_DRAWN;
  const body = useRef<HTMLDivElement>(null);
  useFocusOn(body, isLong ? -1 : focused);
  const parts = withRows(groups, rows);
  const look = { columns, name, focused, selection };
  const lines = isLong ? linesOf(parts, look) : [];
  return (
    <Grid
      ref={body}
      caption={caption}
      columns={selection === undefined ? columns : [selectColumn, ...columns]}
      foot={foot}
      top={top}
      small={small}
      rowCount={isLong ? lines.length + (foot == null ? 1 : 2) : undefined}
      entries
    >
      {isLong ? (
        <Suspense fallback={<PlainBody parts={firstOf(parts)} look={look} />}>
          <VirtualBody lines={lines} focused={focused} />
        </Suspense>
      ) : (
        <PlainBody parts={parts} look={look} />
      )}
    </Grid>
  );
}

/** A group with its rows as the table knows them. */
interface Part<T extends RowData> {
  readonly key: string;
  readonly head: ReactNode;
  readonly rows: readonly GridRowModel<T>[];
}

function withRows<T extends RowData>(
  groups: readonly GridGroup<T>[],
  rows: readonly GridRowModel<T>[],
): Part<T>[] {
  let start = 0;
  return groups.map(({ key, head, rows: { length } }) => {
    const part = { key, head, rows: rows.slice(start, start + length) };
    start += length;
    return part;
  });
}

/** Each line of the list by itself; heads of groups are lines as well. */
const linesOf = <T extends RowData>(parts: readonly Part<T>[], look: RowLook<T>): Line[] =>
  parts.flatMap(({ key, head, rows }): Line[] => [
    ...(head == null
      ? []
      : [{ key, row: -1, draw: (place: RowPlace) => <GroupRow head={head} look={look} place={place} /> }]),
    ...rows.map((row) => ({
      key: row.id,
      row: row.index,
      draw: (place: RowPlace) => <GridRow row={row} look={look} place={place} />,
    })),
  ]);

/** What is drawn until the code for long lists has come. */
const firstOf = <T extends RowData>([first]: readonly Part<T>[]): Part<T>[] =>
  first === undefined ? [] : [{ ...first, rows: first.rows.slice(0, 50) }];

interface BodyProps<T extends RowData> {
  readonly parts: readonly Part<T>[];
  readonly look: RowLook<T>;
}

const PlainBody = <T extends RowData>({ parts, look }: BodyProps<T>) =>
  parts.map(({ key, head, rows }) => (
    <tbody key={key}>
      {head != null && <GroupRow head={head} look={look} />}
      {rows.map((row) => (
        <GridRow key={row.id} row={row} look={look} />
      ))}
    </tbody>
  ));

/** The row that the keys have come to has the focus of the page, so that it is read out and Tab goes on from there. */
function useFocusOn(table: RefObject<HTMLElement | null>, row: number): void {
  useEffect(() => {
    if (row < 0) return;
    table.current?.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus();
  }, [table, row]);
}
