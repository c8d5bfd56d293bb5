import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ServiceGrade } from '../../domain/evaluation/evaluationPolicy';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  chip: {
    display: 'inline-block',
    padding: '0 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
  excellent: { color: tokens.colorStatusSuccessForeground1, backgroundColor: tokens.colorStatusSuccessBackground1 },
  good: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3 },
  fair: { color: tokens.colorStatusWarningForeground3, backgroundColor: tokens.colorStatusWarningBackground1 },
  poor: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
});

/** A grade by its name; the colour only repeats it. */
export function GradeChip({ grade }: { readonly grade: ServiceGrade }): ReactNode {
  const styles = useStyles();
  const { strings } = usePane();
  return <span className={mergeClasses(styles.chip, styles[grade])}>{strings.evaluation.grade[grade]}</span>;
}
