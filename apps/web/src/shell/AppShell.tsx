import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useOutboxSender } from '../outbox/use-outbox';
import { useWords } from '../i18n/use-words';
import { lazyDialog } from '../lazy-part';
import { useSession } from '../session/session-context';
import { Band } from './Band';
import { ClosedDesk } from './ClosedDesk';
import { closedDesk } from './desks';
import { TopBar } from './TopBar';
import { PageTitleProvider } from './page-title';
import { useChanges } from './use-changes';
import { useKey } from './use-keys';
import { useOnline } from './use-online';
import css from './Shell.module.css';

const KeySheet = lazyDialog(() => import('./KeySheet').then((part) => part.KeySheet));

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
            <Page />
          </main>
        </div>
      </div>
      <KeySheet opened={keys} onClose={() => setKeys(false)} />
    </PageTitleProvider>
  );
}

function Page() {
  const { user } = useSession();
  const route = useRouterState({
    select: ({ matches }) =>
      matches.some(({ _notFound: isNone }) => isNone) ? '' : (matches.at(-1)?.routeId ?? ''),
  });
  const closed = closedDesk(user.roles, route);
  return closed === undefined ? <Outlet /> : <ClosedDesk desk={closed} />;
}

/** The keys that every page has. */
function useGoKeys(showSheet: () => void): void {
  const navigate = useNavigate();
  useKey('sheet', showSheet);
  useKey('work', () => void navigate({ to: '/' }));
  useKey('claims', () => void navigate({ to: '/claims' }));
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
