import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words';
import css from './DecisionBar.module.css';

/** An action that this person may not give now, and why. */
export interface RefusedAction {
  readonly name: string;
  readonly reason: string;
}

interface DecisionBarProps {
  readonly refused: readonly RefusedAction[];
  /** What will happen, in words with rupiah and the next person. */
  readonly sentence: ReactNode;
  /** Refuse, return, main: in this order. */
  readonly children?: ReactNode;
}

/** Upper line: what this person may not do and who can. Lower line: what will happen, then the buttons. */
export function DecisionBar({ refused, sentence, children }: DecisionBarProps) {
  const { t } = useWords('claim');
  return (
    <section className={css.bar} aria-label={t('decision')}>
      {refused.length > 0 && (
        <ul className={css.refused}>
          {refused.map((action) => (
            <li key={`${action.name} ${action.reason}`}>
              <IconLock size={15} aria-hidden />
              <span>
                <b>{action.name}</b> {action.reason}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className={css.main}>
        <p>{sentence}</p>
        {children}
      </div>
    </section>
  );
}
