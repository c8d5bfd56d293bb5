import { makeStyles } from '@fluentui/react-components';

/** What the explanations have in common. */
export const useWhyStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});
