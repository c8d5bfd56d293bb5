import {
  Caption1,
  makeStyles,
  Menu,
  MenuButton,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FilterValue } from '../../usecases/searchCustomers/customerSearch';
import { usePane } from '../paneContext';

/** A column with more different values is better searched by typing. */
const MOST_VALUES = 100;

const useStyles = makeStyles({
  popover: { maxHeight: '60vh', overflowY: 'auto' },
  rest: { display: 'block', padding: '6px 8px' },
});

export interface FilterMenuProps {
  readonly field: string;
  /** Asked for only when the menu is open: counting takes longer than finding. */
  readonly readValues: () => readonly FilterValue[];
  readonly chosen: readonly string[];
  readonly onChoose: (keys: readonly string[]) => void;
}

/** The values of one column to choose from, each with how many customers it would show. */
export function FilterMenu({ field, readValues, chosen, onChoose }: FilterMenuProps): ReactNode {
  return (
    <Menu
      checkedValues={{ filter: [...chosen] }}
      onCheckedValueChange={(_event, data) => onChoose(data.checkedItems)}
      persistOnItemClick
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance={chosen.length > 0 ? 'primary' : 'secondary'}>
          {field}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <FilterValues readValues={readValues} />
      </MenuPopover>
    </Menu>
  );
}

function FilterValues({ readValues }: Pick<FilterMenuProps, 'readValues'>): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const values = readValues();
  const hidden = values.length - MOST_VALUES;
  return (
    <MenuList className={styles.popover}>
      {values.slice(0, MOST_VALUES).map(({ key, label, count }) => (
        <MenuItemCheckbox key={key} name="filter" value={key}>
          {strings.find.valueCount(label || strings.find.noValue, formats.count(count))}
        </MenuItemCheckbox>
      ))}
      {hidden > 0 && <Caption1 className={styles.rest}>{strings.find.moreValues(formats.count(hidden))}</Caption1>}
    </MenuList>
  );
}
