import { Drawer } from '@mantine/core';
import { Suspense } from 'react';
import type { Claim } from '../../api/model';
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
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      size={560}
      withOverlay={!isBeside}
      trapFocus={!isBeside}
      lockScroll={!isBeside}
      closeOnEscape={!isBeside}
      title={action === undefined ? '' : say(titleOf(action))}
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      {action !== undefined && (
        <Suspense fallback={<SkeletonRows />}>
          <ActionForm key={keyOf(action, claim)} claim={claim} action={action} onDone={onClose} />
        </Suspense>
      )}
    </Drawer>
  );
}
