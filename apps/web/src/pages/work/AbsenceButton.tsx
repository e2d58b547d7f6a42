import { Button } from '@mantine/core';
import { IconBeach } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { lazyDialog } from '../../lazy-part';

const AbsenceDrawer = lazyDialog(() => import('./AbsenceDrawer').then((part) => part.AbsenceDrawer));

/** Opens what is said of absences and of lent authority. */
export function AbsenceButton() {
  const { t } = useWords('work');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        size="xs"
        leftSection={<IconBeach size={15} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('absences')}
      </Button>
      <AbsenceDrawer opened={opened} onClose={() => setOpened(false)} />
    </>
  );
}
