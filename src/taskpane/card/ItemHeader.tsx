import { AccordionHeader, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  header: { display: 'flex', alignItems: 'center', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { flexGrow: 1, minWidth: 0, '& button': { paddingInlineStart: 0, fontWeight: tokens.fontWeightSemibold } },
});

export interface ItemHeaderProps {
  readonly name: string;
  /** What can be done with the whole part of the card. */
  readonly action?: { readonly label: string; readonly icon: ReactElement; readonly onClick: () => void } | undefined;
}

/** The heading of a part of the card that folds, with a button beside it. */
export function ItemHeader({ name, action }: ItemHeaderProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.header}>
      <AccordionHeader as="h2" size="small" className={styles.name}>
        {name}
      </AccordionHeader>
      {action && (
        <Button
          size="small"
          appearance="subtle"
          icon={action.icon}
          aria-label={action.label}
          title={action.label}
          onClick={action.onClick}
        />
      )}
    </div>
  );
}
