import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useWords } from '../i18n/use-words';
import { useKey } from './use-keys';
import css from './Shell.module.css';

const CLAIM_NUMBER = /^JKK-\d{4}-\d{7,9}$/;

/** Search from anywhere with `/`. A whole claim number opens its claim at once. */
export function Search() {
  const { t } = useWords('shell');
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useKey('search', () => input.current?.focus());
  const submit = () => {
    const q = text.trim();
    if (q === '') return;
    setText('');
    input.current?.blur();
    if (CLAIM_NUMBER.test(q.toUpperCase())) {
      void navigate({ to: '/claims/$claimNumber', params: { claimNumber: q.toUpperCase() } });
    } else {
      void navigate({ to: '/search', search: { q } });
    }
  };
  return (
    <form
      role="search"
      className={css.search}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <IconSearch size={16} aria-hidden />
      <input
        ref={input}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && input.current?.blur()}
        placeholder={t('searchHint')}
        aria-label={t('search')}
      />
      <kbd aria-hidden>/</kbd>
    </form>
  );
}
