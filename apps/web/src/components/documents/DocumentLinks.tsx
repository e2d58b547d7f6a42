import { IconFileText } from '@tabler/icons-react';
import { useWords } from '../../i18n/use-words';
import { documentAddress } from '../../api/documents';
import { useDocumentPanel } from './document-panel';
import css from './DocumentsField.module.css';

/** Files that were handed in: each opens beside the page, or in a window of its own. Who may not read one does not get its id. */
export function DocumentLinks({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useWords('documents');
  const panel = useDocumentPanel();
  if (ids.length === 0) return null;
  return (
    <span className={css.row}>
      {ids.map((id, at) => (
        <a
          key={id}
          className={css.file}
          href={documentAddress(id)}
          target="_blank"
          rel="noopener noreferrer"
          onClick={(event) => {
            if (panel === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            panel.show({ ids, at });
          }}
        >
          <IconFileText size={16} aria-hidden />
          <span>{t('openFile', { n: at + 1 })}</span>
        </a>
      ))}
    </span>
  );
}
