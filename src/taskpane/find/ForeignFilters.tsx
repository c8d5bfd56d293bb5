import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import type { SheetView } from './useSheetView';

const useStyles = makeStyles({ alert: { '&:empty': { display: 'none' } } });

/** The sheet bears filters of somebody else in these columns: they are named before they are replaced. */
export function ForeignFilters({ view }: { readonly view: SheetView }): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  return (
    <div role="alert" className={styles.alert}>
      {view.foreign.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{strings.find.wouldReplace(formats.list(view.foreign))}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => view.apply(true)}>
              {strings.find.replace}
            </Button>
            <Button size="small" onClick={view.leave}>
              {strings.find.keep}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
