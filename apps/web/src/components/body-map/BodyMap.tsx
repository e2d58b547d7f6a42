import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { SIDE_LABELS } from '@jkk/domain/words/case';
import { BODY_PART_LABELS } from '@jkk/domain/words/forms';
import { useWords } from '../../i18n/use-words';
import css from './BodyMap.module.css';
import { BACK, FIGURE, FRONT, SPOTS, isSame } from './figure';
import type { Shape, Spot } from './figure';

interface BodyMapProps {
  readonly label: string;
  readonly value: Spot | undefined;
  readonly onChange: (spot: Spot) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** The injured part, shown on a body from before and from behind: one choice among many, as radio buttons are. */
export function BodyMap({ label, value, onChange }: BodyMapProps) {
  const { t } = useWords('forms');
  const map = useRef<HTMLDivElement>(null);
  const choose = (spot: Spot): void => {
    onChange(spot);
    map.current?.querySelector<SVGElement>(`[data-spot="${nameOf(spot)}"]`)?.focus();
  };
  const move = (event: KeyboardEvent, spot: Spot): void => {
    if (event.key === ' ' || event.key === 'Enter') choose(spot);
    else if (event.key in STEPS) choose(beside(spot, STEPS[event.key]!));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const figure = { value, onChoose: choose, onKey: move };
  return (
    <div ref={map} className={css.map} role="radiogroup" aria-label={label}>
      <Figure {...figure} title={t('bodyFront')} shapes={FRONT} sides={[t('bodyRight'), t('bodyLeft')]} />
      <Figure {...figure} title={t('bodyBack')} shapes={BACK} sides={[t('bodyLeft'), t('bodyRight')]} again />
    </div>
  );
}

const nameOf = ({ part, side }: Spot): string => `${part}${side}`;

const beside = (spot: Spot, step: number): Spot =>
  SPOTS[(SPOTS.findIndex((each) => isSame(each, spot)) + step + SPOTS.length) % SPOTS.length]!;

interface FigureProps {
  readonly title: string;
  readonly shapes: readonly Shape[];
  /** What stands below on the left and on the right. */
  readonly sides: readonly [string, string];
  readonly value: Spot | undefined;
  /** Shows parts of the other figure again: who reads the page with the ears hears each once. */
  readonly again?: boolean;
  readonly onChoose: (spot: Spot) => void;
  readonly onKey: (event: KeyboardEvent, spot: Spot) => void;
}

function Figure({ title, shapes, sides, value, again = false, onChoose, onKey }: FigureProps) {
  const { say } = useWords();
  const first = value !== undefined && SPOTS.some((each) => isSame(each, value)) ? value : SPOTS[0]!;
  return (
    <div className={css.figure}>
      <p aria-hidden>{title}</p>
      <svg viewBox={`0 0 ${FIGURE.width} ${FIGURE.height}`}>
        {shapes.map((shape) => {
          const { part, side } = shape;
          const isChosen = value !== undefined && isSame(shape, value);
          const name = [say(BODY_PART_LABELS[part]), side === '' ? '' : say(SIDE_LABELS[side])]
            .filter((word) => word !== '')
            .join(', ');
          const told =
            again && part !== 'BACK'
              ? { 'aria-hidden': true }
              : {
                  role: 'radio',
                  'aria-checked': isChosen,
                  'aria-label': name,
                  tabIndex: isSame(shape, first) ? 0 : -1,
                  'data-spot': nameOf(shape),
                };
          return (
            <g
              key={nameOf(shape)}
              {...told}
              className={isChosen ? css.chosen : css.part}
              onClick={() => onChoose({ part, side })}
              onKeyDown={(event) => onKey(event, { part, side })}
            >
              <title>{name}</title>
              <rect {...rectOf(shape)} />
            </g>
          );
        })}
      </svg>
      <p className={css.sides} aria-hidden>
        <span>{sides[0]}</span>
        <span>{sides[1]}</span>
      </p>
    </div>
  );
}

const rectOf = ({ box: { round, ...rest } }: Shape) => ({ ...rest, rx: round });
