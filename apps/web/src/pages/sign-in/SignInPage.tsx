import { Button, PasswordInput, TextInput } from '@mantine/core';
import { IconLock, IconUser } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import { client, unwrap } from '../../api/client';
import { ProblemNotice, Remark } from '../../components/problem/ProblemNotice';
import { useWords } from '../../i18n/use-words';
import { LanguageSwitch } from '../../shell/LanguageSwitch';
import { Mark } from '../../shell/Mark';
import { ThemeSwitch } from '../../shell/ThemeSwitch';
import { Kawung } from './Kawung';
import css from './SignInPage.module.css';

interface SignInPageProps {
  /** A session ran out while somebody was working. */
  readonly ended: boolean;
  readonly onSignedIn: () => void;
}

export function SignInPage({ ended, onSignedIn }: SignInPageProps) {
  const { t } = useWords('signIn');
  return (
    <div className={css.sign}>
      <aside className={css.left}>
        <Kawung className={css.kawung!} />
        <div className={css.brand}>
          <Mark size={34} />
          <b>jkk-claims</b>
        </div>
        <div className={css.fill} />
        <p className={css.headline}>{t('headline')}</p>
        <p className={css.lead}>{t('lead')}</p>
      </aside>
      <main className={css.right}>
        <div className={css.switch}>
          <LanguageSwitch long />
          <ThemeSwitch />
        </div>
        <SignInForm ended={ended} onSignedIn={onSignedIn} />
        <p className={css.foot}>{t('help')}</p>
      </main>
    </div>
  );
}

function SignInForm({ ended, onSignedIn }: SignInPageProps) {
  const { t } = useWords('signIn');
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const signIn = useMutation({
    mutationFn: () =>
      unwrap(client.POST('/api/v1/session', { body: { username: username.trim(), password } })),
    onSuccess: onSignedIn,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (username.trim() !== '' && password !== '') signIn.mutate();
  };
  const watchCapsLock = (event: KeyboardEvent): void => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <h1>{t('title')}</h1>
      {ended && signIn.error === null && <Remark>{t('ended')}</Remark>}
      <ProblemNotice error={signIn.error} />
      <TextInput
        label={t('username')}
        name="username"
        autoComplete="username"
        autoFocus
        leftSection={<IconUser size={18} aria-hidden />}
        value={username}
        onChange={(event) => setUsername(event.currentTarget.value)}
        error={asked && username.trim() === '' ? t('usernameMissing') : undefined}
      />
      <PasswordInput
        label={t('password')}
        name="password"
        autoComplete="current-password"
        leftSection={<IconLock size={18} aria-hidden />}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        onKeyUp={watchCapsLock}
        description={capsLock ? t('capsLock') : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={asked && password === '' ? t('passwordMissing') : undefined}
      />
      <Button type="submit" size="lg" fullWidth loading={signIn.isPending}>
        {t('submit')}
      </Button>
    </form>
  );
}
