import { IconX } from '@tabler/icons-react';
import { useWords } from '../../i18n/use-words';
import css from './Page.module.css';

/** A filter that is on; pressing it takes it away. */
export function FilterChip({
  name,
  value,
  onRemove,
}: {
  readonly name: string;
  readonly value: string;
  readonly onRemove: () => void;
}) {
  const { t } = useWords('work');
  return (
    <button
      type="button"
      className={css.chip}
      onClick={onRemove}
      aria-label={`${t('filterRemove', { name })}: ${value}`}
    >
      <small>{name}:</small>
      {value}
      <IconX size={14} aria-hidden />
    </button>
  );
}
