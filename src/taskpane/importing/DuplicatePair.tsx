import { Caption1, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellValue } from '../../archive/cellValue';
import type { DuplicateAnswer, PossibleDuplicate } from '../../usecases/importList/listImport';
import { catalogue } from '../../archive/catalogue';
import { showValue } from '../card/showValue';
import { usePane } from '../paneContext';
import { useImport } from './importContext';
import { nameField } from './nameField';

const useStyles = makeStyles({
  pair: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 12px',
    margin: '4px 0',
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  values: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  head: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  value: { textAlign: 'start', verticalAlign: 'top', padding: '2px 6px 2px 0', overflowWrap: 'anywhere' },
  field: { padding: '6px 0 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  kept: { fontWeight: tokens.fontWeightSemibold },
});

export interface DuplicatePairProps {
  readonly pair: PossibleDuplicate;
  /** Nothing while it is left for later. */
  readonly answer: DuplicateAnswer | undefined;
  readonly onAnswer: (answer: DuplicateAnswer | undefined) => void;
}

/** Two records side by side, in what they say differently, and what would be kept of both; the arrow keys answer. */
export function DuplicatePair({ pair, answer, onAnswer }: DuplicatePairProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const { archiveLanguage } = useImport();
  const texts = strings.importDuplicates;
  const { table, row, other, fields } = pair;
  const name = fields.find(({ field }) => field === 'name');
  const { keyField } = catalogue[table];
  // That the archive has given a number and the list has none says nothing about whether they are the same.
  const telling = fields.filter(({ field, incoming }) => field !== keyField || incoming !== '');
  const told = telling.filter(({ field, incoming, existing }) => field === 'name' || incoming !== existing);
  const show = (field: string, value: CellValue): string =>
    showValue(table, field, value, formats) || strings.importing.empty;
  const heading = texts.pair(String(row), name === undefined ? '' : String(name.incoming));
  return (
    <div className={styles.pair}>
      <div className={styles.name}>{heading}</div>
      <Caption1>
        {other.kind === 'archive' ? texts.withRecord(other.record) : texts.withRow(String(other.row))}
      </Caption1>
      <table className={styles.values}>
        <thead>
          <tr>
            {[texts.incoming, other.kind === 'archive' ? texts.existingRecord : texts.existingRow, texts.kept].map(
              (head) => (
                <th key={head} scope="col" className={mergeClasses(styles.head, styles.value)}>
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        {told.map(({ field, incoming, existing, kept }) => (
          <tbody key={field}>
            <tr>
              {/* Above its values, so that these have the width of the pane to themselves. */}
              <th scope="rowgroup" colSpan={3} className={mergeClasses(styles.head, styles.field)}>
                {nameField(table, field, archiveLanguage)}
              </th>
            </tr>
            <tr>
              <td className={styles.value}>{show(field, incoming)}</td>
              <td className={styles.value}>{show(field, existing)}</td>
              <td className={mergeClasses(styles.value, styles.kept)}>{show(field, kept)}</td>
            </tr>
          </tbody>
        ))}
      </table>
      {telling.length > told.length && <Caption1>{texts.equal(formats.count(telling.length - told.length))}</Caption1>}
      <RadioGroup
        layout="horizontal"
        aria-label={heading}
        value={answer ?? 'notNow'}
        onChange={(_event, data) => onAnswer(toAnswer(data.value))}
      >
        <Radio value="same" label={texts.same} />
        <Radio value="different" label={texts.different} />
        <Radio value="notNow" label={texts.notNow} />
      </RadioGroup>
    </div>
  );
}

function toAnswer(value: string): DuplicateAnswer | undefined {
  return value === 'same' || value === 'different' ? value : undefined;
}
