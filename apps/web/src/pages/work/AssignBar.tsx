import { Button } from '@mantine/core';
import { IconUserShare, IconX } from '@tabler/icons-react';
import { useColleagues } from '../../api/tasks';
import { MenuButton } from '../../components/menu/MenuButton';
import css from '../../components/page/SelectionBar.module.css';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { HEADS, hasAnyRole } from '../../shell/desks';

interface AssignBarProps {
  readonly count: number;
  readonly busy: boolean;
  readonly onTake: () => void;
  readonly onGive: (userId: string) => void;
  readonly onGiveBack: () => void;
  readonly onClear: () => void;
}

/** What may be done with the chosen work; heads also give it to others. */
export function AssignBar({ count, busy, onTake, onGive, onGiveBack, onClear }: AssignBarProps) {
  const { t } = useWords('work');
  const { user } = useSession();
  return (
    <div className={css.bar} role="status">
      <b>{t('chosen', { count })}</b>
      <Button onClick={onTake} loading={busy}>
        {t('take')}
      </Button>
      {hasAnyRole(user.roles, HEADS) && <GiveMenu onGive={onGive} />}
      <Button variant="default" onClick={onGiveBack} disabled={busy}>
        {t('giveBack')}
      </Button>
      <Button variant="subtle" aria-label={t('shell:cancel')} onClick={onClear} px={8}>
        <IconX size={16} aria-hidden />
      </Button>
    </div>
  );
}

function GiveMenu({ onGive }: Pick<AssignBarProps, 'onGive'>) {
  const { t } = useWords('work');
  const { data } = useColleagues(true);
  const choices = (data?.items ?? []).map(({ userId, name, atWork, holds }) => ({
    id: userId,
    text: `${name} · ${atWork ? t('holds', { count: holds }) : t('away')}`,
    disabled: !atWork,
    onPick: () => onGive(userId),
  }));
  return (
    <MenuButton
      position="top-start"
      button={
        <Button variant="default" leftSection={<IconUserShare size={16} aria-hidden />}>
          {t('give')}
        </Button>
      }
      groups={[{ id: 'colleagues', choices }]}
    />
  );
}
