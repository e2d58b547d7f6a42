import { IconChevronRight, IconLogout, IconSearch, IconWifi, IconWifiOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Avatar } from '../components/avatar/Avatar';
import { MenuButton } from '../components/menu/MenuButton';
import { ROLE_LABELS } from '@jkk/domain/access/role-labels';
import { useWords } from '../i18n/use-words';
import { lazyPart } from '../lazy-part';
import { useSession } from '../session/session-context';
import { LanguageSwitch } from './LanguageSwitch';
import { Search } from './Search';
import { leftOnDevice } from './left-on-device';
import type { Left } from './left-on-device';
import { ThemeSwitch } from './ThemeSwitch';
import { usePageTitle } from './page-title';
import { useOnline } from './use-online';
import css from './Shell.module.css';

const SignOutQuestion = lazyPart(() => import('./SignOut').then((part) => part.SignOutQuestion));

/** Title or path left; search, line state, language, theme, person right, always in this order. */
export function TopBar() {
  return (
    <header className={css.top}>
      <Path />
      <Search />
      <div className={css.right}>
        <SearchLink />
        <LineState />
        <LanguageSwitch />
        <ThemeSwitch />
        <Person />
      </div>
    </header>
  );
}

function Path() {
  const { title, parent } = usePageTitle();
  if (parent === undefined) {
    return (
      <div className={css.left}>
        <h1>{title}</h1>
      </div>
    );
  }
  return (
    <div className={css.left}>
      <Link to={parent.to} className={css.crumb}>
        {parent.label}
      </Link>
      <IconChevronRight size={14} aria-hidden />
      <span className={css.crumbHere}>{title}</span>
    </div>
  );
}

/** On a phone, where the box does not fit. */
function SearchLink() {
  const { t } = useWords('shell');
  return (
    <Link to="/search" className={css.searchLink} aria-label={t('search')}>
      <IconSearch size={18} aria-hidden />
    </Link>
  );
}

function LineState() {
  const { t } = useWords('shell');
  const online = useOnline();
  return (
    <span className={`${css.net} ${online ? '' : css.netOff}`} role="status">
      {online ? <IconWifi size={16} aria-hidden /> : <IconWifiOff size={16} aria-hidden />}
      <span>{online ? t('connected') : t('offline')}</span>
    </span>
  );
}

function Person() {
  const { t, say } = useWords('shell');
  const { user, signOut } = useSession();
  const [left, setLeft] = useState<Left | undefined>();
  const leave = async (): Promise<void> => {
    const found = await leftOnDevice(user.id);
    if (found.queued > 0 || found.draft) setLeft(found);
    else await signOut();
  };
  const role = user.roles.map((one) => say(ROLE_LABELS[one])).join(', ');
  const out = {
    id: 'out',
    text: t('signOut'),
    icon: <IconLogout size={16} />,
    onPick: () => void leave(),
  };
  return (
    <>
      <MenuButton
        position="bottom-end"
        button={
          <button type="button" className={css.me} aria-label={`${t('account')}: ${user.name}`}>
            <Avatar name={user.name} me />
            <span className={css.meText}>
              <b>{user.name}</b>
              <small>
                {role} · {user.organisation}
              </small>
            </span>
          </button>
        }
        groups={[{ id: 'account', label: `${user.name} · ${role}`, choices: [out] }]}
      />
      {left !== undefined && <SignOutQuestion left={left} onStay={() => setLeft(undefined)} />}
    </>
  );
}
