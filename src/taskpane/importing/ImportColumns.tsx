import { makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { ImportMapping, ImportProposal, ImportTarget } from '../../usecases/importList/importMapping';
import type { SourceTable } from '../../usecases/importList/sourceTable';
import { headerOf } from '../catalogue/headerOf';
import { CappedList } from '../list/CappedList';
import { useCap } from '../list/useCap';
import { usePane } from '../paneContext';
import type { CalledQuestion } from './ColumnQuestion';
import { ImportColumn } from './ImportColumn';
import { useImport } from './importContext';
import { tablesOf } from './importState';
import { groupTargets, withCompanions, writeTarget } from './targetGroups';

const useStyles = makeStyles({ columns: { padding: '0 8px' } });

export interface ImportColumnsProps {
  readonly table: SourceTable;
  readonly proposal: ImportProposal;
  readonly mapping: ImportMapping;
  /** The positions of the columns that are shown. */
  readonly columns: readonly number[];
  /** The question that the user is led to. */
  readonly calledFor: CalledQuestion | undefined;
  /** A field was chosen; the column that it was taken from, if there is one. */
  readonly onMoved: (field: string, from: number | undefined) => void;
}

/** The columns of the list, each with what becomes of it; a file with thousands of them shows the first. */
export function ImportColumns({
  table,
  proposal,
  mapping,
  columns,
  calledFor,
  onMoved,
}: ImportColumnsProps): ReactNode {
  const styles = useStyles();
  const { work, strings } = usePane();
  const { session, archiveLanguage } = useImport();
  const cap = useCap(columns);
  const groups = useMemo(
    () => groupTargets(withCompanions(tablesOf(proposal, mapping)), archiveLanguage),
    [proposal, mapping, archiveLanguage],
  );
  const used = useMemo(() => new Set(mapping.targets.map(writeTarget)), [mapping]);
  const choose = (column: number, target: ImportTarget): void => {
    const from = session.setTarget(column, target);
    onMoved(target.kind === 'field' ? headerOf(target.table, target.field, archiveLanguage) : '', from);
    work.attempt(() => session.measure());
  };
  if (columns.length === 0) return strings.importColumns.nothingToLookAt;
  return (
    <div className={styles.columns}>
      <CappedList label={strings.importColumns.show} cap={cap} keyOf={String}>
        {(column) => (
          <ImportColumn
            column={column}
            table={table}
            into={proposal.table}
            proposed={proposal.columns[column]}
            mapping={mapping}
            groups={groups}
            used={used}
            calledFor={calledFor}
            onChoose={choose}
          />
        )}
      </CappedList>
    </div>
  );
}
