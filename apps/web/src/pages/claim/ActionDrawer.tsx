import { Button, Drawer, Stack } from '@mantine/core';
import { Suspense } from 'react';
import type { Claim } from '../../api/model';
import { Question } from '../../components/dialog/dialogs';
import { useLeaving } from '../../components/sheet/use-leaving';
import { SkeletonRows } from '../../components/states/States';
import { useWords } from '../../i18n/use-words';
import { ActionForm } from './ActionForm';
import { titleOf } from './action-words';
import { keyOf } from './claim-actions';
import type { ClaimAction } from './claim-actions';

interface ActionDrawerProps {
  readonly opened: boolean;
  readonly claim: Claim;
  readonly action: ClaimAction | undefined;
  /** A document beside the form is used together with it. */
  readonly isBeside: boolean;
  readonly onClose: () => void;
}

/** What a command asks for, beside the evidence. */
export function ActionDrawer({ opened, claim, action, isBeside, onClose }: ActionDrawerProps) {
  const { t, say } = useWords('forms');
  const leaving = useLeaving(onClose);
  return (
    <Drawer
      opened={opened}
      onClose={leaving.close}
      size={560}
      withOverlay={!isBeside}
      trapFocus={!isBeside}
      lockScroll={!isBeside}
      closeOnEscape={!isBeside && !leaving.asking}
      title={action === undefined ? '' : say(titleOf(action))}
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      {action !== undefined && (
        <Suspense fallback={<SkeletonRows />}>
          <ActionForm
            key={keyOf(action, claim)}
            claim={claim}
            action={action}
            onDone={leaving.leave}
            onUpload={leaving.onUpload}
          />
        </Suspense>
      )}
      <Question opened={leaving.asking} onClose={leaving.stay} title={t('leavingTitle')}>
        <p>{t('leavingText')}</p>
        <Stack gap="sm" mt="md">
          <Button onClick={leaving.stay} data-autofocus>
            {t('leavingStay')}
          </Button>
          <Button variant="default" onClick={leaving.leave}>
            {t('leavingGo')}
          </Button>
        </Stack>
      </Question>
    </Drawer>
  );
}
