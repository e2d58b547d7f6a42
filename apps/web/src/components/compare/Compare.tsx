import { align } from './align';
import css from './Compare.module.css';

interface CompareProps {
  readonly rows: readonly [first: CompareRow, second: CompareRow];
}

interface CompareRow {
  readonly label: string;
  readonly text: string;
}

/** Two names letter under letter: what differs is boxed, what is missing is dashed. */
export function Compare({ rows: [first, second] }: CompareProps) {
  const pairs = align(first.text, second.text);
  return (
    <dl className={css.compare}>
      {[first, second].map((row, at) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>
            <span className="vh">{row.text}</span>
            <span aria-hidden>
              {pairs.map(({ a, b }, place) => {
                const letter = at === 0 ? a : b;
                const look = letter === undefined ? css.missing : a === b ? undefined : css.other;
                return (
                  <span key={place} className={look}>
                    {letter === ' ' ? '\u00a0' : (letter ?? '\u00a0')}
                  </span>
                );
              })}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
