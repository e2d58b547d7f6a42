import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import { Fragment, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { cell } from './Grid';
import type { Line } from './grid-table';
import { usePrinting } from './use-printing';

interface VirtualBodyProps {
  readonly lines: readonly Line[];
  /** The row in keyboard focus, -1 for none. */
  readonly focused: number;
}

const ROW_PX = 54;
/** Drawn above and below what is in sight, so that Tab always has a row to go on to. */
const BESIDE = 12;
/** What sticks to the top and the bottom of the window. */
const COVERED = { scrollPaddingStart: 92, scrollPaddingEnd: 84 };
/** The heads of the columns are the first row. */
const HEADS = 1;

/** The rows of a long list that are in sight, each told by its place among all; on paper all of them. */
export function VirtualBody({ lines, focused }: VirtualBodyProps) {
  const printing = usePrinting();
  const body = useRef<HTMLTableSectionElement>(null);
  const focusedAt = focused < 0 ? -1 : lines.findIndex(({ row }) => row === focused);
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => ROW_PX,
    overscan: BESIDE,
    scrollMargin: useTop(body),
    getItemKey: (at) => lines[at]!.key,
    // The row in focus stays, or the focus would be lost when it is scrolled out of sight.
    rangeExtractor: (range) => withLine(range, focusedAt),
    ...COVERED,
  });
  useEffect(() => {
    if (focusedAt >= 0) virtualizer.scrollToIndex(focusedAt);
  }, [virtualizer, focusedAt]);
  useFocusOnce(body, focused);
  const items = virtualizer.getVirtualItems();
  const { scrollMargin } = virtualizer.options;
  if (printing) {
    return (
      <tbody ref={body}>
        {lines.map(({ key, draw }, at) => (
          <Fragment key={key}>{draw({ 'aria-rowindex': at + 1 + HEADS })}</Fragment>
        ))}
      </tbody>
    );
  }
  return (
    <tbody ref={body}>
      {items.map((item, n) => (
        <Fragment key={item.key}>
          <Gap px={item.start - (items[n - 1]?.end ?? scrollMargin)} />
          {lines[item.index]!.draw({
            'aria-rowindex': item.index + 1 + HEADS,
            'data-index': item.index,
            ref: virtualizer.measureElement,
          })}
        </Fragment>
      ))}
      <Gap px={virtualizer.getTotalSize() + scrollMargin - (items.at(-1)?.end ?? scrollMargin)} />
    </tbody>
  );
}

const withLine = (range: Range, at: number): number[] =>
  [...new Set([...defaultRangeExtractor(range), ...(at < 0 ? [] : [at])])].sort((a, b) => a - b);

/** As high as the rows that are not drawn. */
const Gap = ({ px }: { readonly px: number }) =>
  px > 0 && (
    <tr aria-hidden className={cell.gap} style={{ height: px }}>
      <td />
    </tr>
  );

/** How far below the top of the page the rows begin. */
function useTop(body: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (body.current !== null) setTop(Math.round(body.current.getBoundingClientRect().top + window.scrollY));
  });
  return top;
}

/** Brings the focus to a row as soon as it is drawn, once for each time that the keys come to it. */
function useFocusOnce(body: RefObject<HTMLElement | null>, row: number): void {
  const reached = useRef(-1);
  useEffect(() => {
    if (row === reached.current) return;
    const drawn = body.current?.querySelector<HTMLElement>(`[data-row="${row}"]`);
    if (drawn == null) return;
    reached.current = row;
    drawn.focus({ preventScroll: true });
  });
}
