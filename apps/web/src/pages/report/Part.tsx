import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './Report.module.css';

interface PartProps {
  readonly number: number;
  readonly title: string;
  readonly done: boolean;
  readonly note?: string;
  readonly children: ReactNode;
}

/** A numbered part of the form; its number becomes a tick when nothing in it is open. */
export function Part({ number, title, done, note, children }: PartProps) {
  return (
    <section className={css.part} aria-label={title}>
      <div className={`${css.partHead} ${done ? css.done : ''}`}>
        <i>{done ? <IconCheck size={14} aria-hidden /> : number}</i>
        <h2>{title}</h2>
        {note && <span>{note}</span>}
      </div>
      {children}
    </section>
  );
}
