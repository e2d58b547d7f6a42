import type { ComponentProps, ReactNode } from 'react';
import { useWords } from '../../i18n/use-words';
import { useRowFocus } from '../../shell/use-row-focus';
import { KeyLegend } from '../page/KeyLegend';
import { ListStates } from '../page/ListStates';
import pageCss from '../page/Page.module.css';
import { DataGrid } from './DataGrid';
import type { GridColumn } from './DataGrid';

type States = ComponentProps<typeof ListStates>;

interface GridPageProps<T> extends Pick<States, 'query' | 'failed' | 'empty'> {
  readonly caption: string;
  /** What a row is called in the page's markup. */
  readonly name: string;
  /** What the list is about, in a sentence. */
  readonly say: ReactNode;
  readonly tools?: ReactNode;
  readonly rows: readonly T[];
  readonly columns: readonly GridColumn<T>[];
  readonly idOf: (row: T) => string;
  /** Where the whole list is downloaded. */
  readonly csv: string;
  readonly onOpen?: (row: T) => void;
}

/** A page that is one list: what it is about, its filters, its rows with their keys, and the way to all of them as a file. */
export function GridPage<T extends object>({
  caption,
  name,
  say,
  tools,
  query,
  failed,
  empty,
  rows,
  columns,
  idOf,
  csv,
  onOpen,
}: GridPageProps<T>) {
  const { t } = useWords('work');
  const focused = useRowFocus(rows.length, onOpen && ((at) => onOpen(rows[at]!)));
  return (
    <>
      <p className={pageCss.say}>{say}</p>
      {tools}
      <div className={pageCss.body}>
        <ListStates query={query} failed={failed} isEmpty={rows.length === 0} empty={empty}>
          <DataGrid
            caption={caption}
            name={name}
            top
            columns={columns}
            groups={[{ key: 'all', head: null, rows }]}
            idOf={idOf}
            focused={focused}
          />
        </ListStates>
      </div>
      <KeyLegend shown={t('shown', { count: rows.length })} csv={csv} />
    </>
  );
}
