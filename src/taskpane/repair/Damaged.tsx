import { Body1, Button, Caption1, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { MissingColumn } from '../../usecases/archiveWorkbook';
import { headerOf } from '../catalogue/headerOf';
import { sheetNameOf } from '../catalogue/sheetNameOf';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  missing: { margin: 0, paddingInlineStart: '20px' },
});

export interface DamagedProps {
  readonly archiveLanguage: Language;
  readonly missing: readonly MissingColumn[];
  readonly onChanged: () => Promise<void>;
}

/** An archive that lacks something it needs: what, and the offer to put it back. */
export function Damaged({ archiveLanguage, missing, onChanged }: DamagedProps): ReactNode {
  const styles = useStyles();
  const { workbook, work, strings, formats } = usePane();

  const nameOf = ({ table, field }: MissingColumn): string => {
    const tableName = sheetNameOf(table, archiveLanguage);
    return field === undefined
      ? strings.repair.missingTable(tableName)
      : strings.repair.missingColumn(headerOf(table, field, archiveLanguage), tableName);
  };

  const repair = (): void =>
    work.start(strings.repair.repairing, async (job) => {
      await workbook.apply(await workbook.planRepair(), job);
      work.tell(strings.repair.repaired);
      await onChanged();
    });

  return (
    <Screen
      title={strings.repair.title}
      actions={
        <>
          <Button appearance="primary" onClick={repair}>
            {strings.repair.repair}
          </Button>
          <Button onClick={() => work.start(strings.common.looking, onChanged)}>{strings.repair.lookAgain}</Button>
        </>
      }
    >
      <Body1>{strings.repair.introduction(formats.count(missing.length))}</Body1>
      <ul className={styles.missing}>
        {missing.map((part) => (
          <li key={`${part.table}/${part.field ?? ''}`}>{nameOf(part)}</li>
        ))}
      </ul>
      <Caption1>{strings.repair.hint}</Caption1>
    </Screen>
  );
}
