import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { Empty } from '../components/states/States';
import { useWords } from '../i18n/use-words';
import { PageNotLoaded } from '../lazy-page';
import { useTitle } from './page-title';

/** Instead of a page that could not be loaded or shown: what happened, what is not affected, and a way on. */
export function PageFailed({ error }: ErrorComponentProps) {
  const { t } = useWords('shell');
  const absent = error instanceof PageNotLoaded;
  const title = t(absent ? 'pageAbsent' : 'pageBroken');
  useTitle(title);
  const retry = useMutation({ mutationFn: loadAgain });
  return (
    <Empty
      title={title}
      text={retry.isError ? t('pageStillAbsent') : t(absent ? 'pageAbsentHelp' : 'pageBrokenHelp')}
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
