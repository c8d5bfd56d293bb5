import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { Quadrant } from '../../domain/loyalty/loyaltyPolicy';
import type { PortfolioCustomer, PortfolioCuts } from '../../usecases/portfolio/customerPortfolio';
import { groupByQuadrant, listUnplaced } from '../../usecases/portfolio/groupCustomers';
import { usePane } from '../paneContext';
import { CutsNote } from './CutsNote';
import { QuadrantCell } from './QuadrantCell';
import { QuadrantMembers } from './QuadrantMembers';
import { UnplacedList } from './UnplacedList';

const useStyles = makeStyles({
  table: {
    width: 'calc(100% + 8px)',
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: '4px',
    margin: '0 -4px',
  },
  corner: { width: '22px' },
  across: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, padding: '0 0 2px' },
  along: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    writingMode: 'vertical-rl',
    padding: 0,
  },
  cell: { padding: 0, height: '1px', verticalAlign: 'top' },
  caption: { captionSide: 'bottom', textAlign: 'start', color: tokens.colorNeutralForeground3, paddingTop: '4px' },
  groups: { margin: '0 -12px' },
});

const rows: readonly { readonly size: 'large' | 'small'; readonly quadrants: readonly Quadrant[] }[] = [
  { size: 'large', quadrants: ['asset', 'enemy'] },
  { size: 'small', quadrants: ['star', 'weedOut'] },
];

export interface QuadrantMatrixProps {
  readonly customers: readonly PortfolioCustomer[];
  readonly cuts: PortfolioCuts;
  /** From best to last. */
  readonly tiers: readonly string[];
}

/** The four quadrants of 001 with how many stand in each; choosing one shows its advice and its names. */
export function QuadrantMatrix({ customers, cuts, tiers }: QuadrantMatrixProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.portfolio;
  const [chosen, setChosen] = useState<Quadrant>('asset');
  const groups = useMemo(() => groupByQuadrant(customers), [customers]);
  const unplaced = useMemo(() => listUnplaced(customers), [customers]);
  const members = groups.find(({ quadrant }) => quadrant === chosen);
  return (
    <>
      <table className={styles.table} aria-label={texts.matrix}>
        <caption className={styles.caption}>
          <CutsNote cuts={cuts} />
        </caption>
        <thead>
          <tr>
            <td className={styles.corner} />
            <th scope="col" className={styles.across}>
              {texts.loyal}
            </th>
            <th scope="col" className={styles.across}>
              {texts.notLoyal}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ size, quadrants }) => (
            <tr key={size}>
              <th scope="row" className={styles.along}>
                {texts[size]}
              </th>
              {quadrants.map((quadrant) => (
                <td key={quadrant} className={styles.cell}>
                  <QuadrantCell
                    group={groups.find((group) => group.quadrant === quadrant)}
                    quadrant={quadrant}
                    isChosen={quadrant === chosen}
                    onChoose={() => setChosen(quadrant)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {members && <QuadrantMembers group={members} tiers={tiers} />}
      {unplaced.length > 0 && (
        <Accordion collapsible className={styles.groups}>
          <AccordionItem value="unplaced">
            <AccordionHeader as="h2">{texts.unplaced(formats.count(unplaced.length))}</AccordionHeader>
            <AccordionPanel>
              <Caption1>{texts.unplacedHint}</Caption1>
              <UnplacedList customers={unplaced} tiers={tiers} />
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </>
  );
}
