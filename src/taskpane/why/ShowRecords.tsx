import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { TableId } from '../../archive/field';
import type { CustomerFile } from '../../usecases/customerFiles';
import { usePane } from '../paneContext';

const useStyles = makeStyles({ alert: { '&:empty': { display: 'none' } } });

export interface ShowRecordsProps {
  readonly file: CustomerFile;
  readonly table: TableId;
  readonly label: string;
}

/** Leads to the customer's rows of a table: filters its sheet by the customer, and asks before it replaces another filter. */
export function ShowRecords({ file, table, label }: ShowRecordsProps): ReactNode {
  const styles = useStyles();
  const { workbook, work, strings } = usePane();
  const [foreign, setForeign] = useState<string>();
  const newest = file.related.find((each) => each.table === table)?.records[0];
  if (newest === undefined) return null;

  const show = (isReplacing: boolean): void =>
    work.attempt(async () => {
      const number = String(file.customer.values['customerNumber'] ?? '');
      const column = await workbook.portfolio.showRecords(table, number, isReplacing);
      setForeign(column);
      // With one of its own rows selected the card stays with this customer.
      if (column === undefined) await workbook.selectRecord(table, newest.record);
    });

  return (
    <>
      <Button size="small" onClick={() => show(false)}>
        {label}
      </Button>
      <div role="alert" className={styles.alert}>
        {foreign !== undefined && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{strings.why.filterForeign(foreign)}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => show(true)}>
                {strings.why.replace}
              </Button>
              <Button size="small" onClick={() => setForeign(undefined)}>
                {strings.why.keep}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </>
  );
}
