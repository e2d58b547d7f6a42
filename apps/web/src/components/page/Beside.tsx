import type { ReactNode } from 'react';
import css from './Beside.module.css';

interface BesideProps {
  readonly label: string;
  /** What is decided about the rows. */
  readonly decision: ReactNode;
  readonly children: ReactNode;
}

/** Rows, and beside them what two persons decide about them; below them on a narrow screen. */
export const Beside = ({ label, decision, children }: BesideProps) => (
  <div className={css.sides}>
    <div className={css.rows}>{children}</div>
    <aside className={css.aside} aria-label={label}>
      {decision}
    </aside>
  </div>
);
