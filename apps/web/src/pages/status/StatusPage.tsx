import { useState } from 'react';
import type { ParticipantStatus } from '../../api/model';
import { useWords } from '../../i18n/use-words';
import { LanguageSwitch } from '../../shell/LanguageSwitch';
import { Mark } from '../../shell/Mark';
import { StatusForm } from './StatusForm';
import { StatusSheet } from './StatusSheet';
import css from './Status.module.css';

/** The page of the participant: nobody signs in, nothing is kept, and what was read stands until the page is left. */
export function StatusPage() {
  const { t } = useWords('status');
  const [status, setStatus] = useState<ParticipantStatus>();
  return (
    <div className={css.page}>
      <header className={css.band}>
        <Mark size={26} />
        <b>{t('title')}</b>
        <LanguageSwitch />
      </header>
      <main className={css.main}>
        {status === undefined ? (
          <StatusForm onRead={setStatus} />
        ) : (
          <StatusSheet status={status} onDone={() => setStatus(undefined)} />
        )}
      </main>
    </div>
  );
}
