import { ComboboxChevron, TextInput } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { below } from './field-props';
import type { FieldProps } from './field-props';

export type StruckKey = Pick<KeyboardEvent, 'key' | 'code'>;

/** What a list takes over from the field that stood in its place. */
export interface TakenOver {
  readonly id: string;
  /** The field has the focus, which the list is to have from now on. */
  readonly focused: boolean;
  /** It was clicked. */
  readonly dropped: boolean;
  /** Struck meanwhile, for the list to follow: keys that drop it, move in it and choose from it. */
  readonly keys: readonly StruckKey[];
  /** What has been typed meanwhile. */
  readonly typed: string | undefined;
}

interface LateFieldProps extends Omit<FieldProps<string>, 'onChange'> {
  readonly searchable: boolean;
  /** What is chosen can only be shown by the list. */
  readonly needsList?: boolean;
  /** Brings the code of the list. */
  readonly fetchList: () => Promise<unknown>;
  readonly children: (taken: TakenOver) => ReactNode;
}

const OF_LIST: readonly string[] = ['ArrowDown', 'ArrowUp', 'Enter'];
const NOTHING: Pick<TakenOver, 'focused' | 'dropped' | 'keys'> = { focused: false, dropped: false, keys: [] };

/** Reads like the field that it becomes: the list of it comes when it is first used, and is fetched as a hand nears it. */
export function LateField({
  value,
  searchable,
  needsList = false,
  fetchList,
  children,
  ...props
}: LateFieldProps) {
  const { error, description, onBlur, ...rest } = props;
  const id = useId();
  const [isUsed, setUsed] = useState(false);
  const [typed, setTyped] = useState<string | undefined>();
  const hand = useRef(NOTHING);
  // The field stays until the list is there.
  const become = (): void =>
    void fetchList()
      .catch(() => undefined)
      .then(() => setUsed(true));
  useEffect(() => {
    if (needsList) become();
  }, [needsList]);
  if (isUsed) return children({ id, typed, ...hand.current });
  const fetchAhead = (): void => void fetchList().catch(() => undefined);
  const keepKey = (event: KeyboardEvent): void => {
    const { key, code } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!OF_LIST.includes(key) && (searchable || key !== ' ')) return;
    event.preventDefault();
    hand.current = { ...hand.current, keys: [...hand.current.keys, { key, code }] };
  };
  return (
    <TextInput
      {...rest}
      {...below}
      id={id}
      withAsterisk={false}
      error={error}
      description={error ? undefined : description}
      role="combobox"
      aria-haspopup="listbox"
      aria-expanded={false}
      autoComplete="off"
      pointer={!searchable}
      readOnly={!searchable}
      rightSection={<ComboboxChevron size="sm" error={error} />}
      rightSectionPointerEvents="none"
      value={typed ?? value}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={keepKey}
      onPointerEnter={fetchAhead}
      onPointerDown={() => {
        hand.current = { ...hand.current, dropped: true };
      }}
      onFocus={() => {
        hand.current = { ...hand.current, focused: true };
        become();
      }}
      onBlur={() => {
        // Who has chosen goes on; a list that was only dropped stays shut.
        hand.current = hasChosen(hand.current) ? { ...hand.current, focused: false } : NOTHING;
        onBlur?.();
      }}
    />
  );
}

const hasChosen = ({ keys }: Pick<TakenOver, 'keys'>): boolean =>
  keys.length > 1 && keys.at(-1)?.key === 'Enter';
