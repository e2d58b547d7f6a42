import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words';

export interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
}

export function SideDrawer({ children, ...props }: DialogProps) {
  const { t } = useWords('shell');
  return (
    <Drawer {...props} size={560} closeButtonProps={{ 'aria-label': t('close') }}>
      {children}
    </Drawer>
  );
}
