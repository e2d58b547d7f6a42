import { IconFileText } from '@tabler/icons-react';
import { useWords } from '../../i18n/use-words';
import css from './DocumentsField.module.css';

/** Files that were handed in, each opening in a window of its own. Who may not read one does not get its id. */
export function DocumentLinks({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useWords('report');
  if (ids.length === 0) return null;
  return (
    <span className={css.row}>
      {ids.map((id, at) => (
        <a
          key={id}
          className={css.file}
          href={`/api/v1/documents/${id}`}
          target="_blank"
          rel="noopener noreferrer"
        >
          <IconFileText size={16} aria-hidden />
          <span>{t('openFile', { n: at + 1 })}</span>
        </a>
      ))}
    </span>
  );
}
