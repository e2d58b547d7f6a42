import { Button, Menu } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';

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
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <Button variant="subtle" size="xs" leftSection={<IconFilter size={15} aria-hidden />}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
        {groups.map((group) => (
          <div key={group.id} role="group" aria-label={group.label}>
            <Menu.Label>{group.label}</Menu.Label>
            {group.options.map((option) => (
              <Menu.Item key={option.value} onClick={() => onPick(group.id, option.value)}>
                {option.label}
              </Menu.Item>
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
