import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconLock, IconUser } from '@tabler/icons-react';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { client, unwrap } from '../../api/client';
import type { User } from '../../api/model';
import { useOnce } from '../../api/use-once';
import { ProblemNotice, Remark } from '../../components/problem/ProblemNotice';
import { useWords } from '../../i18n/use-words';
import css from './SignInPage.module.css';

interface SignInFormProps {
  readonly title?: string;
  /** Why the person is asked now. */
  readonly remark?: string;
  readonly onSignedIn: (user: User) => void;
}

export function SignInForm({ title, remark, onSignedIn }: SignInFormProps) {
  const { t } = useWords('signIn');
  const [capsLock, setCapsLock] = useState(false);
  const form = useForm({
    initialValues: { username: '', password: '' },
    validate: {
      username: (value) => (value.trim() === '' ? t('usernameMissing') : null),
      password: (value) => (value === '' ? t('passwordMissing') : null),
    },
  });
  const signIn = useOnce({
    mutationFn: (values: typeof form.values) =>
      unwrap(
        client.POST('/api/v1/session', {
          body: { username: values.username.trim(), password: values.password },
        }),
      ),
    onSuccess: ({ user }) => onSignedIn(user),
  });
  const watchCapsLock = (event: KeyboardEvent): void => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <form className={css.form} onSubmit={form.onSubmit((values) => signIn.mutate(values))} noValidate>
      {title !== undefined && <h1>{title}</h1>}
      {remark !== undefined && signIn.error === null && <Remark>{remark}</Remark>}
      <ProblemNotice error={signIn.error} />
      <TextInput
        {...form.getInputProps('username')}
        label={t('username')}
        name="username"
        autoComplete="username"
        data-autofocus
        autoFocus
        leftSection={<IconUser size={18} aria-hidden />}
      />
      <PasswordInput
        {...form.getInputProps('password')}
        label={t('password')}
        name="password"
        autoComplete="current-password"
        leftSection={<IconLock size={18} aria-hidden />}
        onKeyUp={watchCapsLock}
        description={capsLock ? t('capsLock') : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      <Button type="submit" size="lg" fullWidth loading={signIn.isPending}>
        {t('submit')}
      </Button>
    </form>
  );
}
