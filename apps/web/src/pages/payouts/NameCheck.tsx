import { IconCheck, IconUsers } from '@tabler/icons-react';
import type { Payout } from '../../api/model';
import { Tag } from '../../components/tag/Tag';
import { labelOf, WIRE_OUTCOME_LABEL } from '../../format/labels';
import { useWords } from '../../i18n/use-words';

/** What the bank said about the account and its holder's name. */
export function NameCheck({ payout }: { readonly payout: Payout }) {
  const { t, say } = useWords('finance');
  if (payout.nameCheck === null) return <span>{t('notChecked')}</span>;
  const said = say(labelOf(WIRE_OUTCOME_LABEL, payout.nameCheck));
  if (payout.nameCheck === 'MATCH') {
    return (
      <span>
        <IconCheck size={16} aria-hidden /> {said}
      </span>
    );
  }
  return (
    <span title={payout.nameAtBank ?? undefined}>
      <Tag>
        <IconUsers size={13} aria-hidden />
        {said}
      </Tag>
    </span>
  );
}
