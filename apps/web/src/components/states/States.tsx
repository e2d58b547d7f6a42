import { Button } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { describeProblem, isSettled } from '../../api/problem';
import { useWords } from '../../i18n/use-words';
import { LinkButton } from '../page/LinkButton';
import css from './States.module.css';

/** What is true, what comes next, one button. */
export function Empty({
  title,
  text,
  action,
}: {
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
}) {
  return (
    <div className={css.box} role="status">
      <b>{title}</b>
      <p>{text}</p>
      {action && <div className={css.row}>{action}</div>}
    </div>
  );
}

/** What failed, what to do, the help code; never a stack. */
export function LoadFailed({
  title,
  error,
  onRetry,
}: {
  readonly title: string;
  readonly error: unknown;
  readonly onRetry: () => void;
}) {
  const { t, language } = useWords('shell');
  const words = describeProblem(error, language);
  return (
    <div className={css.box} role="alert">
      <b className={css.title}>
        <IconAlertTriangle size={16} aria-hidden />
        {title}
      </b>
      <p>
        {words.what} {words.cure}
      </p>
      <div className={css.row}>
        {isSettled(error) ? (
          <LinkButton to="/" variant="default">
            {t('toWork')}
          </LinkButton>
        ) : (
          <Button variant="default" leftSection={<IconRefresh size={16} />} onClick={onRetry}>
            {t('retry')}
          </Button>
        )}
        {words.helpCode && <span className={css.code}>{t('problem:helpCode', { id: words.helpCode })}</span>}
      </div>
    </div>
  );
}

const SKELETON_AFTER_MS = 300;
const WIDTHS = [72, 64, 80, 58, 70, 66, 76, 60];

/** The shape of the rows to come, shown only when waiting lasts. */
export function SkeletonRows({ rows = 6 }: { readonly rows?: number }) {
  const { t } = useWords('shell');
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SKELETON_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={css.skeleton} role="status" aria-busy aria-label={t('loading')}>
      {shown &&
        Array.from({ length: rows }, (_, n) => (
          <div className={css.line} key={n}>
            <i style={{ width: `${WIDTHS[n % WIDTHS.length]}%` }} />
          </div>
        ))}
    </div>
  );
}
