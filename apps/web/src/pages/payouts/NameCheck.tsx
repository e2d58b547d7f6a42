import { IconCheck, IconUsers } from '@tabler/icons-react';
import type { Payout } from '../../api/model';
import { Tag } from '../../components/tag/Tag';
import { useWords } from '../../i18n/use-words';

/** What the bank said about the account holder's name. */
export function NameCheck({ payout }: { readonly payout: Payout }) {
  const { t, say } = useWords('finance');
  if (payout.state === 'HELD' && payout.hold !== null) {
    return (
      <span title={say(payout.hold.text)}>
        <Tag>
          <IconUsers size={13} aria-hidden />
          {t('mismatch')}
        </Tag>
      </span>
    );
  }
  if (payout.nameCheckedAt === null) return <span>{t('notChecked')}</span>;
  return (
    <span>
      <IconCheck size={16} aria-hidden /> {t('match')}
    </span>
  );
}
