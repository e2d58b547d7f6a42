import { Link } from '@tanstack/react-router';
import type { ClaimFilter } from '../../api/claims';
import { useWords } from '../../i18n/use-words';
import css from './Overview.module.css';

interface ClaimCountProps {
  readonly count: number;
  /** What is counted, for who does not see the table. */
  readonly what: string;
  readonly filter: ClaimFilter;
  readonly late?: boolean;
}

/** A number of claims that opens their list; none is a dot. */
export function ClaimCount({ count, what, filter, late = false }: ClaimCountProps) {
  const { t } = useWords('overview');
  if (count === 0) return <span className={css.none}>·</span>;
  return (
    <Link
      to="/claims"
      search={filter}
      className={`${css.count} ${late ? css.late : ''}`}
      aria-label={t('count', { count, what })}
    >
      {count}
    </Link>
  );
}
