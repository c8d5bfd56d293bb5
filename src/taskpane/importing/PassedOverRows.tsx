import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PassedOverRow, SourceTable } from '../../usecases/importList/sourceTable';
import { CappedList } from '../list/CappedList';
import { useCap } from '../list/useCap';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  // The header's own padding would push its text out of line with the rest.
  rows: { margin: '0 -12px' },
  row: { padding: '2px 8px', overflowWrap: 'anywhere' },
  nothing: { color: tokens.colorNeutralForeground3 },
});

/** What around and in the table is no record, row by row, so that nobody has to wonder where a row has gone. */
export function PassedOverRows({ table }: { readonly table: SourceTable }): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const cap = useCap(table.passedOver);
  const texts = strings.importTable;
  if (table.passedOver.length === 0) return <Caption1 className={styles.nothing}>{texts.nothingPassedOver}</Caption1>;
  const heading = texts.passedOver(formats.count(table.passedOver.length));
  return (
    <Accordion collapsible className={styles.rows}>
      <AccordionItem value="rows">
        <AccordionHeader as="h2">{heading}</AccordionHeader>
        <AccordionPanel>
          <CappedList label={heading} cap={cap} keyOf={keyOf}>
            {({ row, reason, text }) => (
              <Caption1 block className={styles.row}>
                {texts.passed(String(row), texts.reasons[reason], text)}
              </Caption1>
            )}
          </CappedList>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function keyOf({ row, reason }: PassedOverRow): string {
  return `${String(row)} ${reason}`;
}
