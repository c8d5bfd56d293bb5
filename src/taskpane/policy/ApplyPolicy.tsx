import { Button, Field, makeStyles, Textarea, typographyStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { PolicyDraft } from '../../usecases/policy/policyDraft';
import type { PolicyView } from '../../usecases/policy/policyView';
import type { PolicyEffects } from '../../usecases/policy/policyEffects';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { EffectsDetails } from './EffectsDetails';
import { showPolicyValue } from './policyInput';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
});

export interface ApplyPolicyProps {
  readonly view: PolicyView;
  readonly draft: PolicyDraft;
  /** As they were found from a fresh look. */
  readonly effects: PolicyEffects;
  readonly onApply: (reason: string) => void;
  readonly onCancel: () => void;
}

/** What changing the policy writes and what stays as it is, before anything is written; and why. */
export function ApplyPolicy({ view, draft, effects, onApply, onCancel }: ApplyPolicyProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.policy.change;
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const isMissing = isAsked && reason.trim() === '';
  const apply = (): void => {
    if (reason.trim() === '') setIsAsked(true);
    else onApply(reason.trim());
  };
  const changed = view.values.filter(({ id }) => draft.has(id));
  const sections = new Set(changed.map(({ section }) => section));
  return (
    <Screen
      title={texts.title}
      actions={
        <>
          <Button appearance="primary" onClick={apply}>
            {texts.apply}
          </Button>
          <Button onClick={onCancel}>{strings.common.back}</Button>
        </>
      }
    >
      <h2 className={styles.heading}>{texts.values}</h2>
      <ul className={styles.list}>
        {changed.map((value) => {
          const [before, after] = [value.value, draft.get(value.id) ?? ''].map(
            (content) => showPolicyValue(value, content, formats) || texts.empty,
          );
          return (
            <li key={value.id}>
              {strings.policy.labelled(value.name, strings.policy.details.fromTo(before ?? '', after ?? ''))}
            </li>
          );
        })}
      </ul>
      <Field
        label={texts.reason}
        required
        {...(isMissing
          ? { validationState: 'error', validationMessage: texts.reasonMissing }
          : { hint: texts.reasonHint })}
      >
        <Textarea rows={2} resize="vertical" value={reason} onChange={(_event, data) => setReason(data.value)} />
      </Field>
      <h2 className={styles.heading}>{texts.effects}</h2>
      <ul className={styles.list}>
        <li>{texts.settings(formats.count(changed.length))}</li>
        {effects.tiers.areDecidedAnew && <li>{texts.tiers(formats.count(effects.tiers.moves.length))}</li>}
        {sections.has('loyalty') && <li>{texts.formulas}</li>}
      </ul>
      {(sections.has('evaluation') || sections.has('credit')) && (
        <>
          <h2 className={styles.heading}>{texts.stays}</h2>
          <ul className={styles.list}>
            {sections.has('evaluation') && <li>{texts.evaluations}</li>}
            {sections.has('credit') && <li>{texts.ratings}</li>}
          </ul>
        </>
      )}
      <EffectsDetails effects={effects} sections={sections} currency={view.currency} />
    </Screen>
  );
}
