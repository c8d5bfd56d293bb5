import { Button, Caption1, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { balanceGroup } from '../../usecases/policy/balanceGroup';
import type { PolicyValue } from '../../usecases/policy/policyView';
import { usePane } from '../paneContext';
import { describeFault } from './describeFault';
import { draftedValue, useDraftEditing } from './policyContext';
import { shortName } from './policyInput';
import { ValueField } from './ValueField';
import { ValueTable } from './ValueTable';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '6px', marginBottom: '16px', minWidth: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
  fault: { color: tokens.colorPaletteRedForeground1 },
  link: { fontSize: tokens.fontSizeBase200 },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
});

export interface PolicyGroupProps {
  readonly title: string;
  readonly hint?: string;
  readonly group: readonly PolicyValue[];
}

/** Values that belong together, with what is wrong with all of them and how to put it right. */
export function PolicyGroup({ title, hint, group }: PolicyGroupProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const editing = useDraftEditing();
  const [first] = group;
  if (first === undefined) return null;
  const fault = editing.faults.find(({ values }) => values.length > 1 && values.includes(first.id));
  const isTable = first.table === 'ratingBands' || first.table === 'rewardRules';
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      {hint !== undefined && <Caption1 className={styles.hint}>{hint}</Caption1>}
      {isTable ? (
        <ValueTable label={title} values={group} />
      ) : (
        group.map((value) => <ValueField key={value.id} value={value} name={nameInGroup(value, strings.policy)} />)
      )}
      {fault && (
        <Caption1 className={styles.fault} role="alert">
          {describeFault(fault, first, strings, formats)}
        </Caption1>
      )}
      <div className={styles.foot}>
        <BalanceButton group={group} />
        <StandardButton title={title} group={group} />
      </div>
    </section>
  );
}

/** The tier alone under a scheme's name, the factor alone under its scorecard's. */
function nameInGroup(value: PolicyValue, texts: { readonly tierReaches: (tier: string) => string }): string {
  const last = value.name.split(' · ').at(-1) ?? value.name;
  if (value.table === 'tierSchemes') return texts.tierReaches(last);
  return value.table === 'settings' ? shortName(value) : last;
}

/** Offered where parts no longer make a whole, and one of them was changed: it stays, the others follow in proportion. */
function BalanceButton({ group }: Pick<PolicyGroupProps, 'group'>): ReactNode {
  const { strings } = usePane();
  const editing = useDraftEditing();
  const ids = new Set(group.map(({ id }) => id));
  const kept = [...editing.draft.keys()].findLast((id) => ids.has(id));
  const isAtFault = editing.faults.some(
    ({ reason, values }) => reason === 'wrongSum' && values.some((id) => ids.has(id)),
  );
  if (!isAtFault || kept === undefined) return null;
  const drafted = group.map((value) => ({ ...value, value: draftedValue(editing, value) }));
  const balanced = balanceGroup(drafted, kept);
  const keptValue = group.find(({ id }) => id === kept);
  if (balanced === undefined || keptValue === undefined) return null;
  return (
    <Button
      size="small"
      aria-label={strings.policy.balanceOf(nameInGroup(keptValue, strings.policy))}
      onClick={() => editing.change(balanced)}
    >
      {strings.policy.balance}
    </Button>
  );
}

/** A table has no room for a button a value. */
function StandardButton({ title, group }: Pick<PolicyGroupProps, 'title' | 'group'>): ReactNode {
  const styles = useStyles();
  const { strings } = usePane();
  const editing = useDraftEditing();
  const others = group.filter(
    (value) => value.standard !== undefined && draftedValue(editing, value) !== value.standard,
  );
  const isTable = group[0]?.table === 'ratingBands' || group[0]?.table === 'rewardRules';
  if (others.length === 0 || (!isTable && others.length < 2)) return null;
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={strings.policy.groupToStandard(title)}
      onClick={() => editing.change(new Map(others.map(({ id, standard }) => [id, standard ?? ''])))}
    >
      {strings.policy.groupToStandardShort}
    </Link>
  );
}
