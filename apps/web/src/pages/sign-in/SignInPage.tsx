import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words';
import { LanguageSwitch } from '../../shell/LanguageSwitch';
import { Mark } from '../../shell/Mark';
import { ThemeSwitch } from '../../shell/ThemeSwitch';
import { Kawung } from './Kawung';
import { SignInForm } from './SignInForm';
import css from './SignInPage.module.css';

export function SignInPage({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const { t } = useWords('signIn');
  return (
    <SignInFrame>
      <SignInForm title={t('title')} onSignedIn={onSignedIn} />
    </SignInFrame>
  );
}

/** What surrounds a page for people who are not signed in. */
export function SignInFrame({ children }: { readonly children: ReactNode }) {
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
        {children}
        <p className={css.foot}>{t('help')}</p>
      </main>
    </div>
  );
}
