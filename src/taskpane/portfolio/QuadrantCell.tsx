import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { quadrantNames } from '../../archive/quadrantNames';
import type { Quadrant } from '../../domain/loyalty/loyaltyPolicy';
import type { QuadrantGroup } from '../../usecases/portfolio/groupCustomers';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  cell: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    width: '100%',
    height: '100%',
    minHeight: '92px',
    padding: '8px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    padding: '7px',
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  name: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  count: { fontSize: tokens.fontSizeBase400, fontVariantNumeric: 'tabular-nums' },
  share: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

export interface QuadrantCellProps {
  readonly quadrant: Quadrant;
  readonly group: QuadrantGroup | undefined;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One quadrant: its name in the words of 001, how many stand there and what they buy. */
export function QuadrantCell({ quadrant, group, isChosen, onChoose }: QuadrantCellProps): ReactNode {
  const styles = useStyles();
  const { strings, formats, language } = usePane();
  const texts = strings.portfolio;
  return (
    <button
      type="button"
      className={mergeClasses(styles.cell, isChosen && styles.chosen)}
      aria-pressed={isChosen}
      onClick={onChoose}
    >
      <span className={styles.name}>{quadrantNames[quadrant][language]}</span>
      <span className={styles.count}>{texts.counted(formats.count(group?.customers.length ?? 0))}</span>
      {group !== undefined && group.customers.length > 0 && (
        <span className={styles.share}>
          {texts.purchases(formats.amount(group.purchases), formats.percent(group.share))}
        </span>
      )}
    </button>
  );
}
