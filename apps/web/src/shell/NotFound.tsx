import { Empty } from '../components/states/States';
import { useWords } from '../i18n/use-words';
import { useTitle } from './page-title';
import { LinkButton } from '../components/page/LinkButton';

export function NotFound() {
  const { t } = useWords('shell');
  useTitle(t('notFound'));
  return (
    <Empty
      title={t('notFound')}
      text={t('notFoundHelp')}
      action={
        <LinkButton to="/" variant="default">
          {t('toWork')}
        </LinkButton>
      }
    />
  );
}
