import { rowSelectionFeature, tableFeatures } from '@tanstack/react-table';
import type { Row, RowData } from '@tanstack/react-table';
import type { HTMLAttributes, ReactNode, Ref } from 'react';
import type { Column } from './Grid';

export const FEATURES = tableFeatures({ rowSelectionFeature });
export type GridRowModel<T extends RowData> = Row<typeof FEATURES, T>;

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

/** What a list that draws some of its rows only says of each: its place among all, and how high it is. */
export type RowPlace = Pick<HTMLAttributes<HTMLElement>, 'aria-rowindex'> & {
  readonly 'data-index'?: number;
  readonly ref?: Ref<HTMLTableRowElement>;
};

/** One line of a long list: a row, or the head of a group, whose row is -1. */
export interface Line {
  readonly key: string;
  readonly row: number;
  readonly draw: (place: RowPlace) => ReactNode;
}
