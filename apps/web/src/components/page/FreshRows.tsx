import { Button } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useWords } from '../../i18n/use-words';
import css from './Page.module.css';

interface FreshRowsProps {
  readonly count: number;
  readonly onShow: () => void;
}

/**
 * How many rows have come since the list was looked at, and the way to see them; the legend of the list says it aloud.
 * It takes no room, so that the row under the reader's hand stays where it is.
 */
export function FreshRows({ count, onShow }: FreshRowsProps) {
  const { t } = useWords('shell');
  if (count === 0) return null;
  return (
    <div className={css.fresh}>
      <Button size="xs" variant="light" leftSection={<IconArrowUp size={14} aria-hidden />} onClick={onShow}>
        {t('fresh', { count })}
      </Button>
    </div>
  );
}
