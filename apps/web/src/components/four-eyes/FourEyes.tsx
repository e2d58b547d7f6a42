import { Button } from '@mantine/core';
import { IconCheck, IconCircleCheck, IconCircleDashed, IconCircleX, IconLock } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words';
import { Avatar } from '../avatar/Avatar';
import css from './FourEyes.module.css';

export interface Eye {
  readonly name: string;
  readonly note: string;
  readonly done: boolean;
  readonly me: boolean;
}

export interface BatchCheck {
  readonly id: string;
  readonly state: 'ok' | 'no' | 'open';
  readonly text: ReactNode;
}

interface FourEyesProps {
  readonly maker: Eye;
  readonly releaser: Eye;
  /** SHA-256 in 64 hexadecimal signs. */
  readonly hash: string;
  readonly checks: readonly BatchCheck[];
  /** `Rilis Rp…`, the verb and the total. */
  readonly actionLabel: string;
  /** Why this person may not release; undefined when they may. */
  readonly blocked?: string;
  readonly released: boolean;
  readonly busy: boolean;
  readonly onRelease: () => void;
  readonly children?: ReactNode;
}

const SIGNS = 4;

/** Maker, then you; the fingerprint, the checks, and the four signs that must be typed. No single-key shortcut. */
export function FourEyes(props: FourEyesProps) {
  const { t } = useWords('finance');
  return (
    <div>
      <h2 className={css.title}>{t('fourEyes')}</h2>
      <div className={css.eyes}>
        <EyeRow eye={props.maker} />
        <EyeRow eye={props.releaser} />
        <Fingerprint hash={props.hash} />
      </div>
      <ul className={css.checks}>
        {props.checks.map((check) => (
          <li key={check.id}>
            <CheckIcon state={check.state} />
            <span>{check.text}</span>
          </li>
        ))}
      </ul>
      {!props.released && <Signature {...props} />}
      {props.children}
    </div>
  );
}

function EyeRow({ eye }: { readonly eye: Eye }) {
  return (
    <div className={css.eye}>
      <Avatar name={eye.name} me={eye.me} />
      <div>
        <b>{eye.name}</b>
        <small>{eye.note}</small>
      </div>
      {eye.done ? <IconCheck size={18} aria-hidden /> : <span className={css.pending} aria-hidden />}
    </div>
  );
}

function Fingerprint({ hash }: { readonly hash: string }) {
  const { t } = useWords('finance');
  const groups = hash.match(/.{1,4}/g) ?? [];
  return (
    <div className={css.hash}>
      <span>{t('fingerprint')}</span>
      <code aria-label={`SHA-256 ${hash}`} role="img">
        {groups.map((group, at) =>
          at === groups.length - 1 ? <b key={at}>{group}</b> : <span key={at}>{group}</span>,
        )}
      </code>
    </div>
  );
}

function CheckIcon({ state }: { readonly state: BatchCheck['state'] }) {
  if (state === 'ok') return <IconCircleCheck size={16} className={css.ok} aria-hidden />;
  if (state === 'no') return <IconCircleX size={16} className={css.no} aria-hidden />;
  return <IconCircleDashed size={16} className={css.open} aria-hidden />;
}

function Signature({ hash, actionLabel, blocked, busy, onRelease }: FourEyesProps) {
  const { t } = useWords('finance');
  const [typed, setTyped] = useState('');
  const inputId = useId();
  const reason = blocked ?? reasonOf(typed, hash, t);
  return (
    <>
      <div className={css.type}>
        <label htmlFor={inputId}>{t('typeLast4')}</label>
        <div className={css.otp}>
          <input
            id={inputId}
            value={typed}
            maxLength={SIGNS}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${inputId}-help`}
            onChange={(event) => setTyped(event.currentTarget.value.toLowerCase().replace(/[^0-9a-f]/g, ''))}
          />
          {Array.from({ length: SIGNS }, (_, at) => (
            <span key={at} className={at === typed.length ? css.at : undefined} aria-hidden>
              {typed[at] ?? ''}
            </span>
          ))}
        </div>
        <span className={css.help} id={`${inputId}-help`}>
          {t('fingerprintHelp')}
        </span>
      </div>
      <div className={css.act}>
        <Button
          size="lg"
          fullWidth
          loading={busy}
          aria-disabled={reason !== undefined || undefined}
          aria-describedby={reason === undefined ? undefined : `${inputId}-reason`}
          variant={reason === undefined ? 'filled' : 'default'}
          onClick={() => reason === undefined && onRelease()}
        >
          {actionLabel}
        </Button>
        {reason !== undefined && (
          <p className={css.help} id={`${inputId}-reason`}>
            <IconLock size={14} aria-hidden /> {reason}
          </p>
        )}
      </div>
    </>
  );
}

function reasonOf(typed: string, hash: string, t: (key: string, values?: Record<string, unknown>) => string) {
  if (typed.length < SIGNS) return t('typeMore', { count: SIGNS - typed.length });
  return hash.endsWith(typed) ? undefined : t('wrongSigns');
}
