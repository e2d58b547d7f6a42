import type { ReactNode, Ref } from 'react';
import css from './Grid.module.css';

/** Class names of cells and rows, for the tables that are put together on a page. */
export const cell = css;

export interface Column {
  readonly id: string;
  readonly label: ReactNode;
  /** CSS width; the column without one takes the rest. */
  readonly width?: string;
  readonly right?: boolean;
  readonly sorted?: 'ascending' | 'descending';
}

interface GridProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  /** One-line rows. */
  readonly small?: boolean;
  /** Two-line rows whose lines start at the same height. */
  readonly top?: boolean;
  /** Becomes two-column entries on a phone instead of scrolling sideways. */
  readonly entries?: boolean;
  readonly ref?: Ref<HTMLDivElement>;
  /** Of all rows with the heads, where not all of them are drawn. */
  readonly rowCount?: number | undefined;
}

/** A ruled table: fixed layout with widths from the columns, sticky heads, no boxes. */
export function Grid({ caption, columns, children, foot, small, top, entries, ref, rowCount }: GridProps) {
  const look = [css.grid, small && css.small, top && css.top, entries ? css.entries : css.wide]
    .filter(Boolean)
    .join(' ');
  return (
    <div
      ref={ref}
      className={css.scroll}
      tabIndex={entries ? undefined : 0}
      role={entries ? undefined : 'region'}
      aria-label={entries ? undefined : caption}
    >
      <table className={look} aria-rowcount={rowCount}>
        <caption className="vh">{caption}</caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={column.width ? { width: column.width } : undefined} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={rowCount && 1}>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={column.right ? css.right : undefined}
                aria-sort={column.sorted}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        {children}
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}

/** Fact first, meta below in the lighter ink. */
export function TwoLines({
  first,
  second,
  strong,
}: {
  readonly first: ReactNode;
  readonly second?: ReactNode;
  readonly strong?: boolean;
}) {
  return (
    <>
      <span className={`${css.one} ${strong ? css.strong : ''}`}>{first}</span>
      {second != null && second !== '' && <span className={css.sub}>{second}</span>}
    </>
  );
}
