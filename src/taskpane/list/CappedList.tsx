import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import type { Cap } from './useCap';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 -8px', padding: 0 },
  rest: { display: 'flex', alignItems: 'center', gap: '8px', marginTop: '4px', color: tokens.colorNeutralForeground3 },
});

export interface CappedListProps<Item> {
  readonly label: string;
  readonly cap: Cap<Item>;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** A list that draws its first items and says how many more there are. */
export function CappedList<Item>({ label, cap, keyOf, children }: CappedListProps<Item>): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {cap.items.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {cap.hidden > 0 && (
        <div className={styles.rest}>
          <Caption1>{strings.common.andMore(formats.count(cap.hidden))}</Caption1>
          <Button size="small" appearance="transparent" onClick={cap.showMore}>
            {strings.common.showMore(formats.count(cap.next))}
          </Button>
        </div>
      )}
    </>
  );
}
