import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { ListSnapshot } from '../../usecases/listSnapshot';
import { proposeMapping, type ColumnMapping } from '../../usecases/proposeMapping';
import { groupFields } from '../catalogue/groupFields';
import { headerOf } from '../catalogue/headerOf';
import { Notice } from '../frame/Notice';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { chooseMapping } from './chooseMapping';
import { columnName } from './columnName';
import { MappedColumn } from './MappedColumn';
import { sampleText } from './sampleText';

const useStyles = makeStyles({
  columns: { listStyleType: 'none', margin: 0, padding: 0 },
  counts: { color: tokens.colorNeutralForeground3 },
});

export interface MappingProps {
  readonly list: ListSnapshot;
  /** The language of the archive to be, in which its fields are named. */
  readonly archiveLanguage: Language;
  /** What the user had chosen before, when coming back; otherwise the columns are recognised. */
  readonly corrected?: readonly ColumnMapping[];
  readonly onBack: () => void;
  readonly onContinue: (mapping: readonly ColumnMapping[]) => void;
}

/** Where each column of the list goes, as recognised, for the user to correct. */
export function Mapping({ list, archiveLanguage, corrected, onBack, onContinue }: MappingProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const proposal = useMemo(() => proposeMapping(list), [list]);
  const groups = useMemo(() => groupFields(archiveLanguage), [archiveLanguage]);
  const [mapping, setMapping] = useState(() => corrected ?? proposal.columns.map((column) => column.mapping));
  const [moved, setMoved] = useState('');
  const used = useMemo(() => new Set(mapping.flatMap((one) => (one.kind === 'field' ? [one.field] : []))), [mapping]);

  const nameOf = useCallback(
    (index: number) => columnName(list.columns[index]?.header ?? '', list.column + index, strings),
    [list, strings],
  );

  const choose = (index: number, choice: ColumnMapping): void => {
    const { mapping: chosen, takenFrom } = chooseMapping(mapping, index, choice);
    setMapping(chosen);
    setMoved(
      takenFrom === undefined || choice.kind !== 'field'
        ? ''
        : strings.mapping.moved(headerOf('customers', choice.field, archiveLanguage), nameOf(takenFrom)),
    );
  };

  const count = (kind: ColumnMapping['kind']) => formats.count(mapping.filter((one) => one.kind === kind).length);
  const extra = count('extra');
  const leftOut = count('leaveOut');
  const counts = [
    strings.mapping.rows(formats.count(list.rowCount)),
    strings.mapping.columns(formats.count(list.columns.length)),
    strings.mapping.toFields(count('field')),
    ...(extra.value > 0 ? [strings.mapping.extra(extra)] : []),
    ...(leftOut.value > 0 ? [strings.mapping.leftOut(leftOut)] : []),
  ];

  return (
    <Screen
      title={strings.mapping.title}
      actions={
        <>
          <Button appearance="primary" onClick={() => onContinue(mapping)}>
            {strings.mapping.next}
          </Button>
          <Button onClick={onBack}>{strings.common.back}</Button>
          <div role="status">{moved !== '' && <Caption1>{moved}</Caption1>}</div>
        </>
      }
    >
      <Body1>{strings.mapping.introduction(list.sheetName)}</Body1>
      <Caption1 className={styles.counts} role="status">
        {counts.join(' · ')}
      </Caption1>
      {!used.has('name') && (
        <Notice intent="warning" text={strings.mapping.withoutName(headerOf('customers', 'name', archiveLanguage))} />
      )}
      <ul className={styles.columns}>
        {proposal.columns.map((column, index) => (
          <MappedColumn
            key={index}
            name={nameOf(index)}
            samples={column.samples.map((sample) => sampleText(sample, list.columns[index], formats))}
            groups={groups}
            mapping={mapping[index] ?? column.mapping}
            used={used}
            onChoose={(choice) => choose(index, choice)}
          />
        ))}
      </ul>
    </Screen>
  );
}
