import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useRegisterImports } from '../../api/register-imports';
import panelCss from '../../components/panel/ViewPanel.module.css';
import { Tag } from '../../components/tag/Tag';
import { useWords } from '../../i18n/use-words';

export const REGISTER_NAMES = [
  'hospitals',
  'holidays',
  'regencies',
  'minimum-wages',
  'banks',
  'fund-accounts',
  'messages',
  'imports',
] as const;
export type RegisterName = (typeof REGISTER_NAMES)[number];

const ELSEWHERE = [
  ['rules', '/rules'],
  ['policies', '/policies'],
  ['people', '/people'],
] as const;

/** The registers side by side, with how many files wait for a second administrator. */
export function RegisterPanel({ here }: { readonly here: string }) {
  const { t } = useWords('registers');
  const chosen = useRef<HTMLAnchorElement>(null);
  // On a phone the registers stand in one line, of which the chosen one may lie outside.
  useEffect(() => {
    void chosen.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [here]);
  return (
    <nav className={panelCss.panel} aria-label={t('registers')}>
      <div style={{ display: 'contents' }}>
        <h2>{t('registers')}</h2>
        {REGISTER_NAMES.map((register) => (
          <Link
            key={register}
            ref={register === here ? chosen : undefined}
            to="/administration/$register"
            params={{ register }}
            className={`${panelCss.view} ${register === here ? panelCss.on : ''}`}
            aria-current={register === here ? 'page' : undefined}
          >
            {t(register)}
            {register === 'imports' && <Waiting />}
          </Link>
        ))}
      </div>
      <div style={{ display: 'contents' }}>
        <h2>{t('elsewhere')}</h2>
        {ELSEWHERE.map(([name, to]) => (
          <Link key={name} to={to} className={panelCss.view}>
            {t(name)}
          </Link>
        ))}
      </div>
    </nav>
  );
}

function Waiting() {
  const { t } = useWords('imports');
  const waiting = useRegisterImports({ state: 'WAITING' }).data?.pages.flatMap(({ items }) => items) ?? [];
  if (waiting.length === 0) return null;
  return (
    <span style={{ marginLeft: 8 }}>
      <Tag tone="soon">{t('waiting', { count: waiting.length })}</Tag>
    </span>
  );
}
