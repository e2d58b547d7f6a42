import { Button, PasswordInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { setPassword } from '../../api/people';
import { useOnce } from '../../api/use-once';
import { ProblemNotice, Remark } from '../../components/problem/ProblemNotice';
import { useWords } from '../../i18n/use-words';
import { SignInFrame } from '../sign-in/SignInPage';
import css from '../sign-in/SignInPage.module.css';

const PASSWORD_MIN = 12;

/** The page behind the link that an administrator handed over. The token stands behind the `#`. */
export function PasswordPage() {
  const { t } = useWords('people');
  const token = window.location.hash.slice(1);
  const form = useForm({
    initialValues: { password: '', again: '' },
    validate: {
      password: (value) => (value.length < PASSWORD_MIN ? t('tooShort') : null),
      again: (value, { password }) => (value === password ? null : t('differs')),
    },
  });
  const setting = useOnce({ mutationFn: (password: string) => setPassword(token, password) });
  if (setting.isSuccess) {
    return (
      <SignInFrame>
        <div className={css.form}>
          <h1>{t('setTitle')}</h1>
          <Remark>{t('setDone')}</Remark>
          <Button component="a" href="/" size="lg" fullWidth>
            {t('toSignIn')}
          </Button>
        </div>
      </SignInFrame>
    );
  }
  return (
    <SignInFrame>
      <form
        className={css.form}
        noValidate
        onSubmit={form.onSubmit(({ password }) => setting.mutate(password))}
      >
        <h1>{t('setTitle')}</h1>
        {setting.error === null && <Remark>{t(token === '' ? 'linkBroken' : 'setLead')}</Remark>}
        <ProblemNotice error={setting.error} />
        <PasswordInput
          {...form.getInputProps('password')}
          label={t('password')}
          description={t('passwordHelp')}
          autoComplete="new-password"
          maxLength={200}
          autoFocus
        />
        <PasswordInput {...form.getInputProps('again')} label={t('again')} autoComplete="new-password" />
        <Button type="submit" size="lg" fullWidth loading={setting.isPending} disabled={token === ''}>
          {t('set')}
        </Button>
      </form>
    </SignInFrame>
  );
}
