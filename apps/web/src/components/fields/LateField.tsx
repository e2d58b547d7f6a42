import { ComboboxChevron, TextInput } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { below } from './field-props';
import type { FieldProps } from './field-props';

/** What a list takes over from the field that stood in its place. */
export interface TakenOver {
  readonly id: string;
  /** The field has the focus, which the list is to have from now on. */
  readonly focused: boolean;
  /** It was clicked, or a key was struck that drops a list. */
  readonly dropped: boolean;
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

const DROPS: readonly string[] = ['ArrowDown', 'ArrowUp', 'Enter', ' '];

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
  const hand = useRef({ focused: false, dropped: false });
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
  const dropByKey = (event: KeyboardEvent): void => {
    if (searchable || !DROPS.includes(event.key)) return;
    event.preventDefault();
    hand.current.dropped = true;
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
      onKeyDown={dropByKey}
      onPointerEnter={fetchAhead}
      onPointerDown={() => {
        hand.current.dropped = true;
      }}
      onFocus={() => {
        hand.current.focused = true;
        become();
      }}
      onBlur={() => {
        hand.current = { focused: false, dropped: false };
        onBlur?.();
      }}
    />
  );
}
