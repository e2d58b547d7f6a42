import { Button } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { MenuButton } from '../menu/MenuButton';

export interface FilterGroup {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface FilterMenuProps {
  readonly label: string;
  readonly groups: readonly FilterGroup[];
  readonly onPick: (group: string, value: string) => void;
}

/** One menu for all filters of a list; what is picked shows as chips beside it. */
export function FilterMenu({ label, groups, onPick }: FilterMenuProps) {
  return (
    <MenuButton
      position="bottom-start"
      button={
        <Button variant="subtle" size="xs" leftSection={<IconFilter size={15} aria-hidden />}>
          {label}
        </Button>
      }
      groups={groups.map((group) => ({
        id: group.id,
        label: group.label,
        choices: group.options.map(({ value, label: text }) => ({
          id: value,
          text,
          onPick: () => onPick(group.id, value),
        })),
      }))}
    />
  );
}
