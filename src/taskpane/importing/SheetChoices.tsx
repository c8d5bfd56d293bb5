import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular, TableSimpleRegular } from '@fluentui/react-icons';
import { useEffect, useState, type ReactNode } from 'react';
import type { SheetChoice } from '../../usecases/importList/listImport';
import { CappedList } from '../list/CappedList';
import { RowButton } from '../list/RowButton';
import { useCap } from '../list/useCap';
import { usePane } from '../paneContext';
import { areaAddress } from './areaAddress';
import { useSourceActions } from './useSourceActions';

const useStyles = makeStyles({
  name: { display: 'inline-flex', alignItems: 'center', gap: '8px' },
  note: { color: tokens.colorNeutralForeground3 },
});

const none: readonly SheetChoice[] = [];

/** The sheets of this workbook that a list may stand on; the selection first, where more than a cell is selected. */
export function SheetChoices(): ReactNode {
  const styles = useStyles();
  const { workbook, work, strings } = usePane();
  const [sheets, setSheets] = useState<readonly SheetChoice[]>();
  const cap = useCap(sheets ?? none);

  useEffect(() => {
    let isWanted = true;
    const look = (): void =>
      work.attempt(async () => {
        const found = await workbook.importing.listSheets();
        if (isWanted) setSheets(found);
      });
    look();
    const stop = workbook.onPossibleChange(look);
    // Nothing tells of a selection; whoever has made one comes back to the pane by mouse or keyboard.
    const lookAgain = (): void => {
      if (work.getState().progress === undefined) look();
    };
    const page = document.documentElement;
    page.addEventListener('pointerenter', lookAgain);
    window.addEventListener('focus', lookAgain);
    return () => {
      isWanted = false;
      stop();
      page.removeEventListener('pointerenter', lookAgain);
      window.removeEventListener('focus', lookAgain);
    };
  }, [workbook, work]);

  if (sheets === undefined) return <Body1 className={styles.note}>{strings.common.loading}</Body1>;
  if (sheets.length === 0) return <Body1 className={styles.note}>{strings.importSource.noSheets}</Body1>;
  return (
    <CappedList label={strings.importSource.inWorkbook} cap={cap} keyOf={({ sheetName }) => sheetName}>
      {(choice) => <SheetRow choice={choice} />}
    </CappedList>
  );
}

function SheetRow({ choice }: { readonly choice: SheetChoice }): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const { readSheet } = useSourceActions();
  const texts = strings.importSource;
  const { sheetName, isActive, selection } = choice;
  const row = (name: string, detail: string | undefined, onClick: () => void): ReactNode => (
    <RowButton
      main={
        <span className={styles.name}>
          <TableSimpleRegular />
          {name}
        </span>
      }
      detail={detail}
      aside={<ChevronRightRegular />}
      onClick={onClick}
    />
  );
  return (
    <>
      {selection &&
        row(
          texts.selection(areaAddress(selection), sheetName),
          texts.selectionSize(formats.count(selection.rowCount), formats.count(selection.columnCount)),
          () => readSheet(choice, selection),
        )}
      {row(isActive ? texts.activeSheet(sheetName) : texts.otherSheet(sheetName), undefined, () => readSheet(choice))}
    </>
  );
}
