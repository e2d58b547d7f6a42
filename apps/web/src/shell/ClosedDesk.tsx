import { ROLE_LABELS } from '@jkk/domain/access/role-labels';
import { Empty } from '../components/states/States';
import { LinkButton } from '../components/page/LinkButton';
import { inSentence } from '../format/in-sentence';
import { useWords } from '../i18n/use-words';
import type { Desk } from './desks';
import { useTitle } from './page-title';

/** Instead of a page of other roles: whose it is, and the way to one's own work. */
export function ClosedDesk({ desk }: { readonly desk: Required<Desk> }) {
  const { t, say } = useWords('shell');
  useTitle(t(desk.id));
  const names = desk.roles.map((role) => inSentence(say(ROLE_LABELS[role])));
  return (
    <Empty
      title={t('closedDesk')}
      text={t('closedDeskHelp', { roles: names.join(', ') })}
      action={
        <LinkButton to="/" variant="default">
          {t('toWork')}
        </LinkButton>
      }
    />
  );
}
