import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BeforeAfter, PolicyEffects } from '../../usecases/policy/policyEffects';
import type { PolicySection } from '../../usecases/policy/policyView';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    padding: '2px 0 2px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  name: { paddingLeft: 0 },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  head: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  differs: { fontWeight: tokens.fontWeightSemibold },
  hint: { display: 'block', color: tokens.colorNeutralForeground3 },
});

export interface EffectsTotalsProps {
  readonly effects: PolicyEffects;
  /** In which something is changed: the others need no word on what they lack. */
  readonly sections: ReadonlySet<PolicySection>;
  readonly currency: string;
}

interface Line extends BeforeAfter {
  readonly name: string;
}

/** What changes in numbers, before and after, and which rules have nothing to be judged by yet. */
export function EffectsTotals({ effects, sections, currency }: EffectsTotalsProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.policy.details;
  const { tiers, evaluation, credit, loyalty, visits } = effects;
  const lines: readonly Line[] = [
    ...tiers.counts
      .filter(({ before, after }) => before > 0 || after > 0)
      .map(({ tier, ...counts }) => ({ name: tier === '' ? texts.withoutTier : texts.tier(tier), ...counts })),
    { name: texts.visits, ...visits },
    ...(evaluation.evaluated === 0
      ? []
      : [{ name: texts.passed(String(evaluation.year ?? '')), ...evaluation.passed }]),
    ...(credit.rated === 0 ? [] : [{ name: texts.suggestedCredit(currency), ...credit.suggestedCredit }]),
    { name: texts.stopped, ...credit.stopped },
  ];
  const hints = [
    ...(sections.has('evaluation') && evaluation.evaluated === 0 ? [texts.noEvaluations] : []),
    ...(sections.has('credit') && credit.rated === 0 ? [texts.noRatings] : []),
    ...(sections.has('loyalty') && loyalty.placed === 0 ? [texts.noQuadrants] : []),
  ];
  return (
    <div>
      <table className={styles.table} aria-label={texts.totals}>
        <thead>
          <tr>
            <td className={mergeClasses(styles.cell, styles.name)} />
            {[texts.before, texts.after].map((text) => (
              <th key={text} scope="col" className={mergeClasses(styles.cell, styles.number, styles.head)}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, before, after }) => (
            <tr key={name}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {name}
              </th>
              <td className={mergeClasses(styles.cell, styles.number)}>{formats.amount(before)}</td>
              <td className={mergeClasses(styles.cell, styles.number, before !== after && styles.differs)}>
                {formats.amount(after)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hints.map((hint) => (
        <Caption1 key={hint} className={styles.hint}>
          {hint}
        </Caption1>
      ))}
    </div>
  );
}
