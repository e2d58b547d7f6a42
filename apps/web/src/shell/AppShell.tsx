import { Outlet, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useOutboxSender } from '../outbox/use-outbox';
import { useWords } from '../i18n/use-words';
import { Band } from './Band';
import { KeySheet } from './KeySheet';
import { TopBar } from './TopBar';
import { PageTitleProvider } from './page-title';
import { useChanges } from './use-changes';
import { useKeys } from './use-keys';
import { useOnline } from './use-online';
import css from './Shell.module.css';

const CHORD_MS = 1_200;

/** Band, top bar and the page. Signed-in pages only. */
export function AppShell() {
  const { t } = useWords('shell');
  const [keys, setKeys] = useState(false);
  useGoKeys(() => setKeys(true));
  useOutboxSender();
  useChanges();
  return (
    <PageTitleProvider>
      <a className={css.skip} href="#content">
        {t('skip')}
      </a>
      <div className={css.app}>
        <Band onKeys={() => setKeys(true)} />
        <div className={css.main}>
          <TopBar />
          <OfflineStrip />
          <main id="content" className={css.content} tabIndex={-1}>
            <Outlet />
          </main>
        </div>
      </div>
      <KeySheet opened={keys} onClose={() => setKeys(false)} />
    </PageTitleProvider>
  );
}

/** `g` then a letter goes to a desk, `?` shows the sheet. */
function useGoKeys(showSheet: () => void): void {
  const navigate = useNavigate();
  const pressedG = useRef(0);
  useKeys((key) => {
    const chord = Date.now() - pressedG.current < CHORD_MS;
    pressedG.current = key === 'g' ? Date.now() : 0;
    if (key === '?') showSheet();
    else if (chord && (key === 'k' || key === 'b')) void navigate({ to: '/' });
    else if (chord && key === 'l') void navigate({ to: '/claims' });
  });
}

function OfflineStrip() {
  const { t } = useWords('shell');
  if (useOnline()) return null;
  return (
    <p className={css.strip} role="status">
      <b>{t('offlineStrip')}</b> {t('offlineHelp')}
    </p>
  );
}
