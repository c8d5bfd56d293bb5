import { tokens, type GriffelStyle } from '@fluentui/react-components';

/**
 * For a list of small tabs in a narrow pane: they stay in one line, and names too long for that break into two. A second line of
 * tabs would leave the chosen one standing alone.
 */
export const fittingTabs: GriffelStyle = {
  display: 'grid',
  gridAutoFlow: 'column',
  gridAutoColumns: 'auto',
  justifyContent: 'start',
  marginInline: '-6px',
  '& > .fui-Tab': { minWidth: 'min-content', paddingInline: '6px', whiteSpace: 'normal', textAlign: 'start' },
  // Four names of one long word each have to find room in 320 px; none gives way by being cut off.
  '& .fui-Tab__content': {
    overflow: 'visible',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
};
