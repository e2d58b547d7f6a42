import { IconDownload } from '@tabler/icons-react';
import { csvAddress } from '../../api/csv-address';
import { useWords } from '../../i18n/use-words';
import css from './Page.module.css';

interface CsvLinkProps {
  readonly list: string;
  readonly what: string;
  readonly filter?: Readonly<Record<string, string | undefined>>;
}

/** The table beside it as a file. */
export function CsvLink({ list, what, filter = {} }: CsvLinkProps) {
  const { t } = useWords('shell');
  return (
    <a className={css.csv} href={csvAddress(list, filter)} download aria-label={t('csvOf', { what })}>
      <IconDownload size={14} aria-hidden /> {t('csv')}
    </a>
  );
}
