import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  typographyStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { quadrantChoices } from '../../archive/fields/quadrantChoices';
import { rewardChoices, serviceGradeChoices } from '../../archive/tables/evaluationChoices';
import type { PolicyEffects } from '../../usecases/policy/policyEffects';
import type { PolicySection } from '../../usecases/policy/policyView';
import { usePane } from '../paneContext';
import { MoveList } from '../reclassify/MoveList';
import { ChangedCustomers } from './ChangedCustomers';
import { EffectsTotals } from './EffectsTotals';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  lists: { margin: '0 -12px' },
});

export interface EffectsDetailsProps {
  readonly effects: PolicyEffects;
  /** In which something is changed. */
  readonly sections: ReadonlySet<PolicySection>;
  /** Of the archive: money of limits is in it. */
  readonly currency: string;
}

/** Whom a draft touches: the numbers before and after, then by name. */
export function EffectsDetails({ effects, sections, currency }: EffectsDetailsProps): ReactNode {
  const styles = useStyles();
  const { strings } = usePane();
  const lists = useLists(effects).filter(({ isEmpty }) => !isEmpty);
  return (
    <>
      <h2 className={styles.heading}>{strings.policy.details.heading}</h2>
      <EffectsTotals effects={effects} sections={sections} currency={currency} />
      {lists.length > 0 && (
        <Accordion
          multiple
          collapsible
          defaultOpenItems={lists.slice(0, 1).map(({ title }) => title)}
          className={styles.lists}
        >
          {lists.map(({ title, list }) => (
            <AccordionItem key={title} value={title}>
              <AccordionHeader as="h3">{title}</AccordionHeader>
              <AccordionPanel>{list(title)}</AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      )}
    </>
  );
}

interface EffectList {
  readonly title: string;
  readonly isEmpty: boolean;
  readonly list: (label: string) => ReactNode;
}

function useLists({ tiers, evaluation, credit, loyalty }: PolicyEffects): readonly EffectList[] {
  const { strings, formats, language } = usePane();
  const texts = strings.policy.details;
  const year = evaluation.year === undefined ? '' : String(evaluation.year);
  const count = (items: readonly unknown[]) => formats.count(items.length);
  const label = (choices: typeof rewardChoices | typeof serviceGradeChoices | typeof quadrantChoices) => (id: string) =>
    choices.find((choice) => choice.id === id)?.label[language] ?? id;
  const points = (score: number): string => formats.decimal(score);
  const scheme = tiers.counts.map(({ tier }) => tier).filter((tier) => tier !== '');
  const pending = tiers.pendingMoves > 0 && <Caption1>{texts.pending(formats.count(tiers.pendingMoves))}</Caption1>;
  const entry = (title: string, changes: readonly unknown[], list: EffectList['list']): EffectList => ({
    title,
    isEmpty: changes.length === 0,
    list,
  });
  return [
    entry(texts.tiers(count(tiers.moves)), tiers.moves, (title) => (
      <>
        {pending}
        <MoveList label={title} moves={tiers.moves} tiers={scheme} />
      </>
    )),
    entry(texts.noLongerPassed(year, count(evaluation.noLongerPassed)), evaluation.noLongerPassed, (title) => (
      <ChangedCustomers label={title} changes={evaluation.noLongerPassed} show={points} />
    )),
    entry(texts.newlyPassed(year, count(evaluation.newlyPassed)), evaluation.newlyPassed, (title) => (
      <ChangedCustomers label={title} changes={evaluation.newlyPassed} show={points} />
    )),
    entry(texts.grades(year, count(evaluation.grades)), evaluation.grades, (title) => (
      <ChangedCustomers label={title} changes={evaluation.grades} show={label(serviceGradeChoices)} />
    )),
    entry(texts.rewards(year, count(evaluation.rewards)), evaluation.rewards, (title) => (
      <ChangedCustomers label={title} changes={evaluation.rewards} show={label(rewardChoices)} />
    )),
    entry(texts.ratings(count(credit.ratings)), credit.ratings, (title) => (
      <ChangedCustomers label={title} changes={credit.ratings} show={(rating) => rating} />
    )),
    entry(texts.limits(count(credit.limits)), credit.limits, (title) => (
      <ChangedCustomers label={title} changes={credit.limits} show={(limit) => formats.amount(limit)} />
    )),
    entry(texts.quadrants(count(loyalty.quadrants)), loyalty.quadrants, (title) => (
      <ChangedCustomers label={title} changes={loyalty.quadrants} show={label(quadrantChoices)} />
    )),
  ];
}
