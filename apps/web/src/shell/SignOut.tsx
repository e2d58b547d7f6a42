import { Button, Modal, Stack } from '@mantine/core';
import { dropDrafts } from '../drafts/draft-store';
import { useWords } from '../i18n/use-words';
import { deviceStore } from '../outbox/device-store';
import { useSession } from '../session/session-context';
import type { Left } from './left-on-device';

/** Whoever signs out with something unsent decides whether it stays on this device. */
export function SignOutQuestion({ left, onStay }: { readonly left: Left; readonly onStay: () => void }) {
  const { t } = useWords('shell');
  const { user, signOut } = useSession();
  const clear = async (): Promise<void> => {
    await deviceStore.clear(user.id).catch(() => undefined);
    dropDrafts(user.id);
    await signOut();
  };
  return (
    <Modal
      opened
      onClose={onStay}
      title={t('leaveTitle')}
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      {left.queued > 0 && <p>{t('leaveQueued', { count: left.queued })}</p>}
      {left.draft && <p>{t('leaveDraft')}</p>}
      <Stack gap="sm" mt="md">
        <Button onClick={onStay} data-autofocus>
          {t('leaveStay')}
        </Button>
        <Button variant="default" onClick={() => void signOut()}>
          {t('leaveKeep')}
        </Button>
        <Button variant="subtle" color="merah" onClick={() => void clear()}>
          {t('leaveClear')}
        </Button>
      </Stack>
    </Modal>
  );
}
