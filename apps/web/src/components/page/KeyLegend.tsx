import { useWords } from '../../i18n/use-words';
import { capsOf, KEYS } from '../../shell/keys';
import type { KeyName } from '../../shell/keys';
import { useLiveKeys } from '../../shell/live-keys';
import css from './Page.module.css';

interface KeyLegendProps {
  readonly shown: string;
  /** Rows that have come and wait to be asked for. */
  readonly fresh?: number;
  /** Where the whole list is downloaded as CSV. */
  readonly csv?: string;
}

const OF_A_LIST: readonly KeyName[] = ['nextRow', 'previousRow', 'open', 'search', 'sheet'];

/** The keys of a list, at the bottom of the page. */
export function KeyLegend({ shown, fresh = 0, csv }: KeyLegendProps) {
  const { t } = useWords('shell');
  const live = useLiveKeys();
  return (
    <footer className={css.keys}>
      {OF_A_LIST.filter((name) => live.includes(name)).map((name) => (
        <span key={name}>
          {capsOf(name).map((cap) => (
            <kbd key={cap}>{cap}</kbd>
          ))}
          {t(KEYS[name].word)}
        </span>
      ))}
      <span className={css.space} />
      {csv !== undefined && (
        <a href={csv} download>
          {t('downloadCsv')}
        </a>
      )}
      <span role="status">{fresh === 0 ? shown : `${shown} · ${t('fresh', { count: fresh })}`}</span>
    </footer>
  );
}
