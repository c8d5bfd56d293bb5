import type { GriffelStyle } from '@fluentui/react-components';

/** Style of what only screen readers tell: it takes no room, and is not hidden from them as `display: none` would be. */
export const spokenOnly: GriffelStyle = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
};
