import css from './Avatar.module.css';

const initials = (name: string): string =>
  name
    .replace(/^(dr|drg)\.\s*/i, '')
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');

export function Avatar({ name, me }: { readonly name: string; readonly me?: boolean }) {
  return (
    <span className={`${css.avatar} ${me ? css.me : ''}`} aria-hidden>
      {initials(name)}
    </span>
  );
}
