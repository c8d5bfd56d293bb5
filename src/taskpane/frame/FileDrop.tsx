import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWorkState } from '../jobs/useWorkState';
import { usePane } from '../paneContext';
import { useFileDrop } from './useFileDrop';

const useStyles = makeStyles({
  zone: {
    ...typographyStyles.subtitle2,
    position: 'fixed',
    inset: '8px',
    zIndex: 1_000_000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    textAlign: 'center',
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    // What is dragged has to reach the page below.
    pointerEvents: 'none',
  },
});

/** Takes a file that is dropped anywhere on the pane, one at a time. The keyboard's way is "Choose a file…". */
export function FileDrop({ onFile }: { readonly onFile: (file: File) => void }): ReactNode {
  const styles = useStyles();
  const { work, strings } = usePane();
  const { progress } = useWorkState();
  const isOver = useFileDrop(([first, ...others]) => {
    // Work is under way, and what is dropped meanwhile would go under in it.
    if (progress !== undefined) return;
    // Which of several comes first is up to the system, not to the user.
    if (others.length > 0) work.tell(strings.importing.oneFile);
    else onFile(first);
  });
  return (
    <div role="status">
      {isOver && progress === undefined && <div className={styles.zone}>{strings.importing.dropHere}</div>}
    </div>
  );
}
