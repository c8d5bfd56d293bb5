import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { SourceSheet } from '../../usecases/importList/sourceSheet';
import { usePane } from '../paneContext';
import { useImport } from './importContext';
import { listFirstRows } from './listFirstRows';

const useStyles = makeStyles({
  // The header's own padding would push its text out of line with the rest.
  rows: { margin: '0 -12px' },
  row: { overflowWrap: 'anywhere' },
});

export interface HeaderRowChoiceProps {
  readonly sheet: SourceSheet;
  /** Where nothing was found, the rows are shown at once. */
  readonly isOpen: boolean;
}

/** The first rows of the sheet, for the user to point out the headers himself. */
export function HeaderRowChoice({ sheet, isOpen }: HeaderRowChoiceProps): ReactNode {
  const styles = useStyles();
  const { work, strings } = usePane();
  const { session, state } = useImport();
  const rows = useMemo(() => listFirstRows(sheet), [sheet]);
  const texts = strings.importTable;
  const chosen = state.table === undefined ? '' : String(state.table.row - sheet.row);
  const point = (row: string): void => work.start(texts.searching, (job) => session.pointAtHeader(Number(row), job));
  return (
    <Accordion collapsible defaultOpenItems={isOpen ? 'rows' : ''} className={styles.rows}>
      <AccordionItem value="rows">
        <AccordionHeader as="h2">{texts.pointOut}</AccordionHeader>
        <AccordionPanel>
          <RadioGroup aria-label={texts.pointOutHint} value={chosen} onChange={(_event, data) => point(data.value)}>
            {rows.map(({ row, text }) => (
              <Radio
                key={row}
                className={styles.row}
                value={String(row)}
                label={texts.headerRow(String(sheet.row + row + 1), text)}
              />
            ))}
          </RadioGroup>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
