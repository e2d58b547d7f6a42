import { Modal } from '@mantine/core';
import { useWords } from '../../i18n/use-words';
import type { DialogProps } from './SideDrawer';

export function Question({ children, ...props }: DialogProps) {
  const { t } = useWords('shell');
  return (
    <Modal {...props} closeButtonProps={{ 'aria-label': t('close') }}>
      {children}
    </Modal>
  );
}
