import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Payout } from '../../api/model';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { useControls } from '../../api/reconciliations';
import { sumOf } from './by-bank';
import css from '../../components/page/SelectionBar.module.css';

interface SelectionBarProps {
  readonly chosen: readonly Payout[];
  /** How many payouts of the list have been read. */
  readonly read: number;
  readonly busy: boolean;
  readonly readingAll: boolean;
  /** Selects what has not been read yet as well; undefined when there is no more of it. */
  readonly onAll: (() => void) | undefined;
  readonly onMake: () => void;
  readonly onClear: () => void;
}

/** Opens above the key legend and never covers rows. */
export function SelectionBar({ chosen, read, busy, readingAll, onAll, onMake, onClear }: SelectionBarProps) {
  const { t } = useWords('finance');
  const total = sumOf(chosen);
  const cap = useControls().data?.caps.find(({ scope }) => scope === 'BATCH')?.limit ?? null;
  return (
    <div className={css.bar} role="status">
      <b>
        {t('selected', { count: chosen.length })} · {rupiahText(total)}
      </b>
      {cap !== null && (
        <span className={total > cap ? css.late : undefined}>{t('batchCap', { cap: rupiahText(cap) })}</span>
      )}
      {readingAll && <span>{t('readingAll', { count: read })}</span>}
      {onAll !== undefined && (
        <Button variant="default" onClick={onAll} loading={readingAll}>
          {t('selectWhole')}
        </Button>
      )}
      <Button onClick={onMake} loading={busy} disabled={readingAll}>
        {t('makeBatch')}
      </Button>
      <Button variant="subtle" aria-label={t('shell:cancel')} onClick={onClear} disabled={readingAll} px={8}>
        <IconX size={16} aria-hidden />
      </Button>
    </div>
  );
}
