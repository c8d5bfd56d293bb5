import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
  makeStyles,
} from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { ReclassifyDecision } from '../../usecases/reclassify';
import { headerOf } from '../catalogue/headerOf';
import { usePane } from '../paneContext';
import { TierCounts } from '../tier/TierCounts';
import { groupMoves, moveDirections } from './groupMoves';
import { MoveList } from './MoveList';
import { UnclassifiedList } from './UnclassifiedList';

const useStyles = makeStyles({
  // The header's own padding would push the names of the groups out of line with the heading.
  groups: { margin: '0 -12px' },
});

export interface DecisionDetailsProps {
  readonly decision: ReclassifyDecision;
  /** The language of the archive, in which its columns are named. */
  readonly archiveLanguage: Language;
}

/** Who stands where, who moves, who ties and who cannot be classified: the same before and after applying. */
export function DecisionDetails({ decision, archiveLanguage }: DecisionDetailsProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const groups = useMemo(() => groupMoves(decision.moves), [decision.moves]);
  const present = moveDirections.filter((direction) => groups[direction].length > 0);
  const tiers = decision.counts.map(({ tier }) => tier);
  const { unclassified } = decision;
  const unclassifiedTitle = strings.reclassify.unclassified(formats.count(unclassified.length));
  return (
    <>
      <TierCounts caption={strings.reclassify.after} tiers={decision.counts} unclassified={unclassified.length} />
      {decision.tiedUp > 0 && <Body1>{strings.reclassify.ties(formats.count(decision.tiedUp))}</Body1>}
      <Accordion
        multiple
        collapsible
        defaultOpenItems={[...present.slice(0, 1), 'unclassified']}
        className={styles.groups}
      >
        {present.map((direction) => {
          const title = strings.reclassify[direction](formats.count(groups[direction].length));
          return (
            <AccordionItem key={direction} value={direction}>
              <AccordionHeader as="h2">{title}</AccordionHeader>
              <AccordionPanel>
                <MoveList label={title} moves={groups[direction]} tiers={tiers} />
              </AccordionPanel>
            </AccordionItem>
          );
        })}
        {unclassified.length > 0 && (
          <AccordionItem value="unclassified">
            <AccordionHeader as="h2">{unclassifiedTitle}</AccordionHeader>
            <AccordionPanel>
              <Caption1>{strings.reclassify.unclassifiedHint}</Caption1>
              <UnclassifiedList
                label={unclassifiedTitle}
                customers={unclassified}
                headerOf={(field) => headerOf('customers', field, archiveLanguage)}
              />
            </AccordionPanel>
          </AccordionItem>
        )}
      </Accordion>
    </>
  );
}
