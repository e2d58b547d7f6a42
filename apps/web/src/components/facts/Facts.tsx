import type { ReactNode } from 'react';
import css from './Facts.module.css';

/** Label and value, one hairline per row; rows without a value are left out. */
export function Facts({ rows }: { readonly rows: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className={css.kv}>
      {rows
        .filter(([, value]) => value != null && value !== '' && value !== false)
        .map(([label, value], at) => (
          <FactRow key={at} label={label} value={value} />
        ))}
    </dl>
  );
}

const FactRow = ({ label, value }: { readonly label: string; readonly value: ReactNode }) => (
  <>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </>
);
