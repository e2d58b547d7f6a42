import { Menu } from '@mantine/core';
import { cloneElement, useEffect, useRef, useState } from 'react';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';

interface MenuChoice {
  readonly id: string;
  readonly text: ReactNode;
  readonly icon?: ReactNode;
  /** A colour other than that of text. */
  readonly color?: string | undefined;
  readonly disabled?: boolean;
  readonly onPick: () => void;
}

export interface MenuGroup {
  readonly id: string;
  readonly label?: string;
  readonly choices: readonly MenuChoice[];
}

export interface MenuProps {
  /** What the menu drops from. */
  readonly button: ReactElement<ComponentPropsWithRef<'button'>>;
  readonly position: 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end';
  readonly groups: readonly MenuGroup[];
}

/** The menu of a `MenuButton` that has just been used: it opens at once, and gives the focus back to its button. */
export function DroppedMenu({ button, position, groups }: MenuProps) {
  const [opened, setOpened] = useState(false);
  const target = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    target.current?.focus();
    setOpened(true);
  }, []);
  return (
    <Menu opened={opened} onChange={setOpened} position={position} withinPortal>
      <Menu.Target>{cloneElement(button, { ref: target })}</Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
        {groups.map(({ id, label, choices }) => (
          <div key={id} role="group" aria-label={label}>
            {label !== undefined && <Menu.Label>{label}</Menu.Label>}
            {choices.map((choice) => (
              <Menu.Item
                key={choice.id}
                leftSection={choice.icon}
                c={choice.color}
                disabled={choice.disabled}
                onClick={choice.onPick}
              >
                {choice.text}
              </Menu.Item>
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
