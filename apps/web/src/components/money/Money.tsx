import { useWords } from '../../i18n/use-words';
import { formatRupiah } from '../../format/money';
import css from './Money.module.css';

interface MoneyProps {
  /** Whole rupiah; null or undefined is said in words, never as a zero. */
  readonly rupiah: number | null | undefined;
  /** A total closes with a double rule. */
  readonly total?: boolean;
  /** Makes the amount a button that opens its trace. */
  readonly onOpen?: () => void;
  readonly expanded?: boolean;
  readonly label?: string;
}

export function Money({ rupiah, total, onOpen, expanded, label }: MoneyProps) {
  const { t } = useWords();
  if (rupiah == null) return <span className={css.unknown}>{t('notComputed')}</span>;
  const figure = (
    <>
      <span className={css.unit}>Rp</span>
      {formatRupiah(rupiah)}
    </>
  );
  if (onOpen) {
    return (
      <button
        type="button"
        className={`${css.rp} ${css.open}`}
        onClick={onOpen}
        aria-expanded={expanded}
        aria-label={label}
      >
        {figure}
      </button>
    );
  }
  return <span className={`${css.rp} ${total ? css.total : ''}`}>{figure}</span>;
}
