import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import { FieldSelect, type FieldSelectProps } from './FieldSelect';

const useStyles = makeStyles({
  column: {
    padding: '8px 0 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  leftOut: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  samples: {
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

export interface MappedColumnProps extends Omit<FieldSelectProps, 'label'> {
  readonly name: string;
  /** As the sheet shows them. */
  readonly samples: readonly string[];
}

/** One column of the list: its header, what stands in it, and where it goes. */
export function MappedColumn({ name, samples, ...select }: MappedColumnProps): ReactNode {
  const styles = useStyles();
  const { strings } = usePane();
  return (
    <li className={styles.column}>
      <span className={mergeClasses(styles.name, select.mapping.kind === 'leaveOut' && styles.leftOut)}>{name}</span>
      <Caption1 className={styles.samples} title={samples.join(' · ')}>
        {samples.length === 0 ? strings.mapping.emptyColumn : samples.join(' · ')}
      </Caption1>
      <FieldSelect {...select} label={strings.mapping.goesInto(name)} />
    </li>
  );
}
