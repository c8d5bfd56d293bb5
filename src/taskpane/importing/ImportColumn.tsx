import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TableId } from '../../archive/field';
import type { ImportMapping, ImportTarget, ProposedTarget } from '../../usecases/importList/importMapping';
import type { SourceTable } from '../../usecases/importList/sourceTable';
import { columnName } from '../mapping/columnName';
import { sampleText } from '../mapping/sampleText';
import { usePane } from '../paneContext';
import { ColumnFitBar } from './ColumnFitBar';
import { ColumnQuestion, type CalledQuestion } from './ColumnQuestion';
import { useImport } from './importContext';
import type { TargetGroup } from './targetGroups';
import { TargetSelect } from './TargetSelect';

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
  quiet: { color: tokens.colorNeutralForeground3 },
  samples: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

export interface ImportColumnProps {
  /** Position among the table's columns. */
  readonly column: number;
  readonly table: SourceTable;
  /** The table that the list is about. */
  readonly into: TableId;
  readonly proposed: ProposedTarget | undefined;
  readonly mapping: ImportMapping;
  readonly groups: readonly TargetGroup[];
  readonly used: ReadonlySet<string>;
  /** The question that the user is led to. */
  readonly calledFor: CalledQuestion | undefined;
  readonly onChoose: (column: number, target: ImportTarget) => void;
}

/** One column of the list: its header, what stands in it, where it goes, how well it fits, and what has to be asked. */
export function ImportColumn(props: ImportColumnProps): ReactNode {
  const { column, table, into, proposed, mapping, groups, used, calledFor, onChoose } = props;
  const styles = useStyles();
  const { strings, formats } = usePane();
  const { state, archiveLanguage } = useImport();
  const source = table.columns[column];
  const header = source?.header ?? '';
  const name = columnName(header, table.column + column, strings);
  const target = mapping.targets[column] ?? { kind: 'leaveOut' };
  const samples = (proposed?.samples ?? []).map((sample) => sampleText(sample, source, formats)).join(' · ');
  const question = state.questions.get(column);
  const isAsProposed = state.proposal?.mapping.targets[column] === target;
  return (
    <div className={styles.column}>
      <span className={mergeClasses(styles.name, target.kind === 'leaveOut' && styles.leftOut)}>{name}</span>
      <Caption1 className={mergeClasses(styles.quiet, styles.samples)} title={samples}>
        {samples === '' ? strings.mapping.emptyColumn : samples}
      </Caption1>
      <TargetSelect
        label={strings.mapping.goesInto(name)}
        archiveLanguage={archiveLanguage}
        groups={groups}
        table={into}
        header={name}
        month={table.months.find((month) => month.column === column)}
        target={target}
        used={used}
        onChoose={(chosen) => onChoose(column, chosen)}
      />
      {isAsProposed && proposed?.because && (
        <Caption1 className={styles.quiet}>{strings.importColumns.because[proposed.because]}</Caption1>
      )}
      {(target.kind === 'field' || target.kind === 'month') && <ColumnFitBar column={column} name={name} />}
      {question !== undefined && target.kind !== 'leaveOut' && target.kind !== 'extra' && (
        <ColumnQuestion column={column} question={question} mapping={mapping} calledFor={calledFor} />
      )}
    </div>
  );
}
