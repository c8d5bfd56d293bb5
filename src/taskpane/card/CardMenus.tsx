import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { AdditionId } from '../edit/formFields';
import { usePane } from '../paneContext';

export interface AddMenuProps {
  readonly additions: readonly AdditionId[];
  readonly onAdd: (addition: AdditionId) => void;
}

/** What can be added here. */
export function AddMenu({ additions, onAdd }: AddMenuProps): ReactNode {
  const { card } = usePane().strings;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="primary" icon={<AddRegular />}>
          {card.add}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {additions.map((addition) => (
            <MenuItem key={addition} onClick={() => onAdd(addition)}>
              {card.addNames[addition]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Something that can be done with the customer shown. */
export interface CardCommand {
  readonly label: string;
  readonly run: () => void;
}

export function MoreMenu({ commands }: { readonly commands: readonly CardCommand[] }): ReactNode {
  const { card } = usePane().strings;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton>{card.more}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {commands.map(({ label, run }) => (
            <MenuItem key={label} onClick={run}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
