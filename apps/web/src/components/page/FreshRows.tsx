import { Button } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useWords } from '../../i18n/use-words';
import css from './Page.module.css';

interface FreshRowsProps {
  readonly count: number;
  readonly onShow: () => void;
}

/** How many rows have come since the list was looked at, and the way to see them; the legend of the list says it aloud. */
export function FreshRows({ count, onShow }: FreshRowsProps) {
  const { t } = useWords('shell');
  if (count === 0) return null;
  return (
    <div className={css.more}>
      <Button size="xs" variant="light" leftSection={<IconArrowUp size={14} aria-hidden />} onClick={onShow}>
        {t('fresh', { count })}
      </Button>
    </div>
  );
}
