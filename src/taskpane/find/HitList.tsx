import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ratingColour } from '../../archive/ratingColours';
import type { SearchHit } from '../../usecases/searchCustomers/customerSearch';
import { usePane } from '../paneContext';
import { ColourChip, TierChip } from '../tier/TierChip';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 -8px', padding: 0 },
  hit: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    padding: '5px 8px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  active: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
  },
  main: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  detail: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface HitListProps {
  readonly id: string;
  readonly label: string;
  readonly hits: readonly SearchHit[];
  /** Place of the one that Enter opens. */
  readonly active: number;
  /** The tiers of the scheme in force, the best first. */
  readonly tiers: readonly string[];
  readonly onOpen: (hit: SearchHit) => void;
}

export function hitId(list: string, place: number): string {
  return `${list}-${place}`;
}

/** The customers found, as the list of the search box: the keys go to the box, which says which one is active. */
export function HitList({ id, label, hits, active, tiers, onOpen }: HitListProps): ReactNode {
  const styles = useStyles();
  const { strings } = usePane();
  const { find, home } = strings;
  return (
    <ul id={id} role="listbox" aria-label={label} className={styles.list}>
      {hits.map((hit, place) => (
        <li
          key={hit.record}
          id={hitId(id, place)}
          role="option"
          aria-selected={place === active}
          className={mergeClasses(styles.hit, place === active && styles.active)}
          // The box keeps the focus, so that one can go on typing.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onOpen(hit)}
        >
          <span className={styles.main}>
            {hit.name || hit.number}
            <span className={styles.detail}>
              {[hit.number, hit.city, hit.reason && find.reasons[hit.reason.kind](hit.reason.text)]
                .filter((text) => text !== undefined && text !== '')
                .join(' · ')}
            </span>
          </span>
          {hit.tier !== '' && (
            <span role="img" aria-label={home.tier(hit.tier)}>
              <TierChip tier={hit.tier} position={tiers.indexOf(hit.tier)} />
            </span>
          )}
          {hit.rating !== '' && (
            <span role="img" aria-label={find.rating(hit.rating)}>
              <ColourChip text={hit.rating} colour={ratingColour(hit.rating)} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
