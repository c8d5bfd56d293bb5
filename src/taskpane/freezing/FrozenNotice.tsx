import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FrozenState } from '../../usecases/freezing/formulaFreezing';
import { useNavigation } from '../navigation/navigationContext';
import { usePane } from '../paneContext';

const useStyles = makeStyles({ bar: { flexShrink: 0, borderRadius: 0 } });

/** Stands above every view while formulas are frozen, because numbers do not follow changes then; leads to what ends it. */
export function FrozenNotice({ frozen }: { readonly frozen: FrozenState }): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const { openTask } = useNavigation();
  const texts = strings.freezing;
  const text =
    frozen.on === ''
      ? texts.noticeUndated
      : frozen.by === ''
        ? texts.notice(formats.date(frozen.on))
        : texts.noticeBy(formats.date(frozen.on), frozen.by);
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => openTask('restoreFormulas')}>
          {texts.restore}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
