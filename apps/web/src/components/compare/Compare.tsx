import { align, isUnlike } from './align';
import type { Pair } from './align';
import css from './Compare.module.css';

interface CompareProps {
  readonly rows: readonly [first: CompareRow, second: CompareRow];
}

interface CompareRow {
  readonly label: string;
  readonly text: string;
}

/** Two names letter under letter: what differs is boxed, what is missing is dashed; names that are wholly others are boxed whole. */
export function Compare({ rows: [first, second] }: CompareProps) {
  const pairs = align(first.text, second.text);
  const unlike = isUnlike(pairs);
  return (
    <dl className={css.compare}>
      {[first, second].map((row, at) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>
            <span className="vh">{row.text}</span>
            <span aria-hidden>
              {unlike ? (
                <span className={css.other}>{row.text.toUpperCase()}</span>
              ) : (
                <Letters pairs={pairs} side={at === 0 ? 'a' : 'b'} />
              )}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Letters({ pairs, side }: { readonly pairs: readonly Pair[]; readonly side: 'a' | 'b' }) {
  return pairs.map((pair, place) => {
    const letter = pair[side];
    const look = letter === undefined ? css.missing : pair.a === pair.b ? undefined : css.other;
    return (
      <span key={place} className={look}>
        {letter === ' ' ? '\u00a0' : (letter ?? '\u00a0')}
      </span>
    );
  });
}
