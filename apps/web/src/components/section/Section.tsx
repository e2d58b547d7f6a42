import type { ReactNode } from 'react';
import css from './Section.module.css';

interface SectionProps {
  readonly id?: string;
  readonly title: string;
  readonly note?: ReactNode;
  /** Stands at the right end of the head. */
  readonly side?: ReactNode;
  /** Closes the head with a hairline, for content that is not a table. */
  readonly ruled?: boolean;
  readonly children: ReactNode;
}

export function Section({ id, title, note, side, ruled, children }: SectionProps) {
  return (
    <section className={`${css.section} ${ruled ? css.ruled : ''}`} id={id} aria-label={title}>
      <div className={css.head}>
        <h2>{title}</h2>
        <span className={css.note}>{note}</span>
        {side}
      </div>
      {children}
    </section>
  );
}
