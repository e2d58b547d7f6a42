import { useParams } from '@tanstack/react-router';
import { useRegisterImport, type RegisterImport } from '../../api/register-imports';
import { KeyLegend } from '../../components/page/KeyLegend';
import panelCss from '../../components/panel/ViewPanel.module.css';
import { LoadFailed, SkeletonRows } from '../../components/states/States';
import { formatInstant } from '../../format/dates';
import { useWords } from '../../i18n/use-words';
import { useTitle } from '../../shell/page-title';
import { ImportState } from '../administration/ImportState';
import { RegisterPanel } from '../administration/RegisterPanel';
import { ImportDecision } from './ImportDecision';
import { ImportRows } from './ImportRows';
import { Beside } from '../../components/page/Beside';
import css from './RegisterImportPage.module.css';

/** One file of a register: what each of its rows would do, and what a second administrator says to that. */
export function RegisterImportPage() {
  const { t } = useWords('imports', 'registers');
  const { importId } = useParams({ from: '/administration/imports/$importId' });
  useTitle(t('title'), { label: t('registers:title'), to: '/administration/imports' });
  const query = useRegisterImport(importId);
  return (
    <div className={panelCss.layout}>
      <RegisterPanel here="imports" />
      <div className={panelCss.main}>
        {query.data !== undefined && <ImportRecord file={query.data} />}
        {query.data === undefined && query.isError && (
          <LoadFailed title={t('loadFailed')} error={query.error} onRetry={() => void query.refetch()} />
        )}
        {query.isPending && <SkeletonRows />}
      </div>
    </div>
  );
}

function ImportRecord({ file }: { readonly file: RegisterImport }) {
  const { t, language } = useWords('imports');
  const { register, state, created, updated, unchanged, refused, report } = file;
  const total = created + updated + unchanged + refused;
  return (
    <>
      <header className={css.head}>
        <h1>
          {t(`of.${register}`)} <ImportState state={state} />
        </h1>
        <p>{t('handedIn', { who: file.uploadedBy, when: formatInstant(file.uploadedAt, language) })}</p>
        <p>
          <b>{t('counts', { created, updated, unchanged, refused })}</b>{' '}
          {t('trial', { report, when: formatInstant(file.reportedAt, language) })}
        </p>
      </header>
      <Beside label={t('second')} decision={<ImportDecision file={file} />}>
        <ImportRows key={report} file={file} />
      </Beside>
      <KeyLegend shown={t('work:shown', { count: total })} />
    </>
  );
}
