import { IconKeyboard } from '@tabler/icons-react';
import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useSession } from '../session/session-context';
import { useWords } from '../i18n/use-words';
import { Mark } from './Mark';
import { desksOf, isAt } from './desks';
import { useTaskCount } from './use-task-count';
import css from './Shell.module.css';

/** The 68 px band: desks of this person, each an icon with its word, and how much waits. */
export function Band({ onKeys }: { readonly onKeys: () => void }) {
  const { t } = useWords('shell');
  const { user } = useSession();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const waiting = useTaskCount();
  const band = useRef<HTMLElement>(null);
  // On a phone the band holds more desks than are in sight.
  useEffect(() => {
    const here = band.current?.querySelector('[aria-current="page"]');
    here?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [path]);
  return (
    <nav ref={band} className={css.band} aria-label={t('desks')}>
      <Link to="/" className={css.logo} aria-label={t('home')}>
        <Mark />
      </Link>
      {desksOf(user.roles).map((desk) => {
        const on = isAt(path, desk);
        return (
          <Link
            key={desk.id}
            to={desk.to}
            className={`${css.item} ${on ? css.on : ''}`}
            aria-current={on ? 'page' : undefined}
          >
            <desk.icon size={20} aria-hidden />
            <span>{t(desk.id)}</span>
            {desk.id === 'work' && waiting !== undefined && waiting !== '0' && (
              <b className={css.count}>{waiting}</b>
            )}
          </Link>
        );
      })}
      <span className={css.space} />
      <button type="button" className={`${css.item} ${css.keysItem}`} onClick={onKeys}>
        <IconKeyboard size={20} aria-hidden />
        <span>{t('keys')}</span>
      </button>
    </nav>
  );
}
