import { useWords } from '../../i18n/use-words';
import css from './Page.module.css';

interface KeyLegendProps {
  readonly shown: string;
  /** Rows that have come and wait to be asked for. */
  readonly fresh?: number;
  /** Where the whole list is downloaded as CSV. */
  readonly csv?: string;
}

/** The keys of a list, at the bottom of the page. */
export function KeyLegend({ shown, fresh = 0, csv }: KeyLegendProps) {
  const { t } = useWords('shell');
  return (
    <footer className={css.keys}>
      <span>
        <kbd>j</kbd>
        <kbd>k</kbd>
        {t('keyMove')}
      </span>
      <span>
        <kbd>Enter</kbd>
        {t('keyOpen')}
      </span>
      <span>
        <kbd>/</kbd>
        {t('keySearch')}
      </span>
      <span>
        <kbd>?</kbd>
        {t('keySheet')}
      </span>
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
