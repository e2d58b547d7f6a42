import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Payout } from '../../api/model';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import css from '../../components/page/SelectionBar.module.css';

interface SelectionBarProps {
  readonly chosen: readonly Payout[];
  readonly busy: boolean;
  readonly onMake: () => void;
  readonly onClear: () => void;
}

/** Opens above the key legend and never covers rows. */
export function SelectionBar({ chosen, busy, onMake, onClear }: SelectionBarProps) {
  const { t } = useWords('finance');
  const total = chosen.reduce((sum, row) => sum + row.amount, 0);
  return (
    <div className={css.bar} role="status">
      <b>
        {t('selected', { count: chosen.length })} · {rupiahText(total)}
      </b>
      <Button onClick={onMake} loading={busy}>
        {t('makeBatch')}
      </Button>
      <Button variant="subtle" aria-label={t('shell:cancel')} onClick={onClear} px={8}>
        <IconX size={16} aria-hidden />
      </Button>
    </div>
  );
}
