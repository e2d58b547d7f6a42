import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { Empty } from '../components/states/States';
import { useWords } from '../i18n/use-words';
import { PageNotLoaded } from '../not-loaded';
import { useTitle } from './page-title';

/** Instead of a page that could not be loaded or shown. */
export function PageFailed({ error }: ErrorComponentProps) {
  const { t } = useWords('shell');
  const title = t(isAbsent(error) ? 'pageAbsent' : 'pageBroken');
  useTitle(title);
  return <Failed title={title} error={error} />;
}

/** The same instead of a part of a page; the rest of it stays. */
export function PartFailed({ error }: ErrorComponentProps) {
  const { t } = useWords('shell');
  return <Failed title={t(isAbsent(error) ? 'partAbsent' : 'partBroken')} error={error} />;
}

const isAbsent = (error: unknown): boolean => error instanceof PageNotLoaded;

/** What happened, what is not affected, and a way on. */
function Failed({ title, error }: { readonly title: string; readonly error: unknown }) {
  const { t } = useWords('shell');
  const retry = useMutation({ mutationFn: loadAgain });
  const help = t(isAbsent(error) ? 'pageAbsentHelp' : 'pageBrokenHelp');
  return (
    <Empty
      title={title}
      text={retry.isError ? t('pageStillAbsent') : help}
      action={
        <Button
          variant="default"
          leftSection={<IconRefresh size={16} aria-hidden />}
          loading={retry.isPending}
          onClick={() => retry.mutate()}
        >
          {t('retry')}
        </Button>
      }
    />
  );
}

/** Loads the address again once the server answers: sooner, the browser would show its own page. */
async function loadAgain(): Promise<void> {
  const answer = await fetch('/health/live', { cache: 'no-store' });
  if (!answer.ok) throw new Error('The server does not answer');
  window.location.reload();
}
