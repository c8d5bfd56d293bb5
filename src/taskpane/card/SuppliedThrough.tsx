import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { SupplyChain } from '../../usecases/customerFiles';
import { headerOf } from '../catalogue/headerOf';
import { useNavigation } from '../navigation/navigationContext';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: '2px 6px', alignItems: 'baseline' },
  name: { color: tokens.colorNeutralForeground3 },
  unknown: { display: 'inline-flex', gap: '4px', alignItems: 'center', color: tokens.colorStatusWarningForeground3 },
});

export interface SuppliedThroughProps {
  readonly dealer: SupplyChain['dealer'];
  readonly archiveLanguage: Language;
}

/** The dealer of an indirect customer, a click away; a number that nobody has is shown as such. */
export function SuppliedThrough({ dealer, archiveLanguage }: SuppliedThroughProps): ReactNode {
  const styles = useStyles();
  const { strings } = usePane();
  const { showCustomer } = useNavigation();
  if (dealer === undefined) return null;
  const { number, name } = dealer;
  return (
    <div className={styles.line}>
      <Caption1 className={styles.name}>{headerOf('customers', 'suppliedThrough', archiveLanguage)}</Caption1>
      {name === undefined ? (
        <Caption1 className={styles.unknown}>
          <WarningRegular />
          {`${number} · ${strings.card.unknownNumber}`}
        </Caption1>
      ) : (
        <Link as="button" onClick={() => showCustomer(number)}>
          {name === '' ? number : name}
        </Link>
      )}
    </div>
  );
}
