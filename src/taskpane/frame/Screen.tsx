import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useContext, useEffect, useRef, type ReactNode } from 'react';
import { useWorkState } from '../jobs/useWorkState';
import { WorkProgress } from '../jobs/WorkProgress';
import { shownContext } from '../navigation/shownContext';
import { Brand } from './Brand';
import { focusWhereLost } from './focusWhereLost';
import { Messages } from './Messages';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, overflowX: 'hidden' },
  body: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '12px 20px 20px' },
  // Office draws the menu of the add-in (34 × 32 px) over the top right corner of the pane.
  dense: { paddingLeft: '16px', paddingRight: '16px' },
  title: { ...typographyStyles.subtitle1, margin: '0 24px 4px 0', outlineStyle: 'none', overflowWrap: 'anywhere' },
  content: { display: 'flex', flexDirection: 'column', gap: '12px', marginTop: '8px' },
  foot: {
    flexShrink: 0,
    padding: '12px 20px 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    marginBottom: '8px',
    '&:empty': { display: 'none' },
    // As wide as its words: three of them stand in one line of a narrow pane.
    '& > .fui-Button': { minWidth: 'auto', paddingInline: '10px' },
  },
});

export interface ScreenProps {
  readonly title: string;
  /** The buttons at the foot, the main one first. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
  /** Views that are worked in all day leave the promise about the data to the others. */
  readonly isDense?: boolean;
}

/** The frame of every screen: heading, messages, content, and a foot with the actions or the progress of the work. */
export function Screen({ title, actions, children, isDense = false }: ScreenProps): ReactNode {
  const styles = useStyles();
  const { progress } = useWorkState();
  const heading = useRef<HTMLHeadingElement>(null);
  const isShown = useContext(shownContext);
  // All views share one main landmark, because a tab's panel has to stand within it.
  const Body = isShown === undefined ? 'main' : 'div';
  const isIdle = progress === undefined;

  // A new screen is read from its heading, and so is one whose work has ended with nothing else to tell.
  useEffect(() => focusWhereLost(heading.current), [isIdle]);

  return (
    <div className={styles.screen}>
      <Body className={mergeClasses(styles.body, isDense && styles.dense)} inert={!isIdle}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {isShown !== false && <Messages />}
        <div className={styles.content}>{children}</div>
      </Body>
      <footer className={mergeClasses(styles.foot, isDense && styles.dense)}>
        {progress === undefined ? (
          <div className={styles.actions}>{actions}</div>
        ) : (
          <WorkProgress progress={progress} />
        )}
        {!isDense && <Brand />}
      </footer>
    </div>
  );
}
