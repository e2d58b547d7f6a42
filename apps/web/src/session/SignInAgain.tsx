import { Modal } from '@mantine/core';
import type { User } from '../api/model';
import { useWords } from '../i18n/use-words';
import { SignInForm } from '../pages/sign-in/SignInForm';

/** The session ran out while somebody was working: the page stays as it is under this dialog, and goes on after it. */
export function SignInAgain({ onSignedIn }: { readonly onSignedIn: (user: User) => void }) {
  const { t } = useWords('signIn');
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      zIndex={400}
      overlayProps={{ blur: 6, backgroundOpacity: 0.7 }}
      title={t('again')}
    >
      <SignInForm remark={t('endedInPlace')} onSignedIn={onSignedIn} />
    </Modal>
  );
}
