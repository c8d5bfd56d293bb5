import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  makeStyles,
} from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { PolicyView } from '../../usecases/policy/policyView';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { EffectsDetails } from './EffectsDetails';
import { EffectsSummary } from './EffectsSummary';
import { policyContext } from './policyContext';
import { PastYears } from './PastYears';
import { PolicyHistory } from './PolicyHistory';
import { PolicySections } from './PolicySections';
import type { PolicyState } from './usePolicy';

const useStyles = makeStyles({ others: { margin: '0 -12px' } });

export interface PolicyPageProps {
  readonly view: PolicyView;
  readonly state: PolicyState;
  readonly onApply: () => void;
  readonly onBack: () => void;
}

/** The values of the policy to be tried out, whom that touches, a past year under them, and how they were before. */
export function PolicyPage({ view, state, onApply, onBack }: PolicyPageProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.policy;
  const { draft, faults, effects, isThinking, change, discard } = state;
  const editing = useMemo(() => ({ values: view.values, draft, faults, change }), [view, draft, faults, change]);
  const sections = new Set(view.values.filter(({ id }) => draft.has(id)).map(({ section }) => section));
  const canApply = draft.size > 0 && !isThinking && faults.length === 0;
  return (
    <Screen
      title={texts.title}
      actions={
        <>
          {draft.size > 0 && (
            <>
              <Button appearance="primary" disabledFocusable={!canApply} onClick={canApply ? onApply : undefined}>
                {texts.apply(formats.count(draft.size))}
              </Button>
              <Button onClick={discard}>{texts.discard}</Button>
            </>
          )}
          <Button onClick={onBack}>{strings.common.back}</Button>
        </>
      }
    >
      <Body1>{texts.introduction(formats.count(view.customers), formats.date(view.asOf))}</Body1>
      <EffectsSummary state={state} />
      <policyContext.Provider value={editing}>
        <PolicySections />
      </policyContext.Provider>
      {effects !== undefined && <EffectsDetails effects={effects} sections={sections} currency={view.currency} />}
      <Accordion multiple collapsible className={styles.others}>
        <AccordionItem value="past">
          <AccordionHeader as="h2">{texts.past.heading}</AccordionHeader>
          <AccordionPanel>
            <PastYears view={view} draft={draft} />
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="history">
          <AccordionHeader as="h2">{texts.history.heading}</AccordionHeader>
          <AccordionPanel>
            <PolicyHistory view={view} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </Screen>
  );
}
