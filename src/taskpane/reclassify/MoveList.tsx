import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { useMemo, type ReactNode } from 'react';
import type { TierMove } from '../../usecases/reclassify';
import { CappedList } from '../list/CappedList';
import { RowButton } from '../list/RowButton';
import { useCap } from '../list/useCap';
import { useNames } from '../list/useNames';
import { usePane } from '../paneContext';
import { spokenOnly } from '../theme/spokenOnly';
import { TierChip } from '../tier/TierChip';

const useStyles = makeStyles({
  change: { display: 'inline-flex', alignItems: 'center', gap: '4px', color: tokens.colorNeutralForeground3 },
  spoken: spokenOnly,
});

export interface MoveListProps {
  readonly label: string;
  readonly moves: readonly TierMove[];
  /** The tiers of the scheme, from best to last. */
  readonly tiers: readonly string[];
}

/** Customers who move, each with where from and where to; choosing one selects its row. */
export function MoveList({ label, moves, tiers }: MoveListProps): ReactNode {
  const { workbook, work, formats } = usePane();
  const cap = useCap(moves);
  const records = useMemo(() => cap.items.map((move) => move.record), [cap.items]);
  const names = useNames(records);
  return (
    <CappedList label={label} cap={cap} keyOf={(move) => move.record}>
      {(move) => {
        const name = names.get(move.record) ?? '';
        const value = move.value === undefined ? [] : [formats.amount(move.value)];
        return (
          <RowButton
            main={name === '' ? move.record : name}
            detail={[...(name === '' ? [] : [move.record]), ...value].join(' · ')}
            aside={<TierChange move={move} tiers={tiers} />}
            onClick={() => work.attempt(() => workbook.selectRecord('customers', move.record))}
          />
        );
      }}
    </CappedList>
  );
}

function TierChange({ move, tiers }: { readonly move: TierMove; readonly tiers: readonly string[] }): ReactNode {
  const styles = useStyles();
  const { strings } = usePane();
  const { fromTo, toTier, fromTier } = strings.reclassify;
  const spoken = move.from === '' ? toTier(move.to) : move.to === '' ? fromTier(move.from) : fromTo(move.from, move.to);
  return (
    <>
      <span className={styles.change} aria-hidden="true">
        {move.from !== '' && <TierChip tier={move.from} position={tiers.indexOf(move.from)} />}
        {move.from !== '' && <ArrowRightRegular />}
        {move.to === '' ? '–' : <TierChip tier={move.to} position={tiers.indexOf(move.to)} />}
      </span>
      <span className={styles.spoken}>{spoken}</span>
    </>
  );
}
