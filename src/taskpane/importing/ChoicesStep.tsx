import { Body1, Button, Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ImportChoices } from '../../usecases/importList/listImport';
import { usePane } from '../paneContext';
import { ImportScreen } from './ImportScreen';
import { useImport } from './importContext';

const useStyles = makeStyles({
  hint: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const modes = ['addAndUpdate', 'add', 'update'] as const satisfies readonly ImportChoices['mode'][];
const unfits = ['reject', 'leaveOut'] as const satisfies readonly ImportChoices['unfit'][];

/** What happens to records that are there already, to empty cells, and to values that do not fit. */
export function ChoicesStep(): ReactNode {
  const styles = useStyles();
  const { work, strings, formats } = usePane();
  const { session, state } = useImport();
  const texts = strings.importChoices;
  const { choices, comparison } = state;
  const pairs = comparison?.duplicates.length ?? 0;
  const goOn = (): void => {
    if (pairs > 0) session.goTo('duplicates');
    else work.start(texts.deciding, (job) => session.decide(job));
  };
  const withHint = (name: string, hint: string): ReactNode => (
    <>
      {name}
      <span className={styles.hint}>{hint}</span>
    </>
  );
  return (
    <ImportScreen
      title={texts.heading}
      primary={
        <Button appearance="primary" onClick={goOn}>
          {strings.importing.next}
        </Button>
      }
    >
      <Field label={texts.mode}>
        <RadioGroup
          value={choices.mode}
          onChange={(_event, data) => session.setChoices({ mode: find(modes, data.value) ?? choices.mode })}
        >
          {modes.map((mode) => (
            <Radio key={mode} value={mode} label={{ children: withHint(texts.modes[mode], texts.modeHints[mode]) }} />
          ))}
        </RadioGroup>
      </Field>
      {choices.mode !== 'add' && (
        <Field hint={texts.emptyOverwritesHint}>
          <Checkbox
            checked={choices.emptyOverwrites}
            label={texts.emptyOverwrites}
            onChange={(_event, data) => session.setChoices({ emptyOverwrites: data.checked === true })}
          />
        </Field>
      )}
      <Field label={texts.unfit}>
        <RadioGroup
          value={choices.unfit}
          onChange={(_event, data) => session.setChoices({ unfit: find(unfits, data.value) ?? choices.unfit })}
        >
          {unfits.map((unfit) => (
            <Radio
              key={unfit}
              value={unfit}
              label={{ children: withHint(texts.unfits[unfit], texts.unfitHints[unfit]) }}
            />
          ))}
        </RadioGroup>
      </Field>
      <Body1>{pairs > 0 ? texts.duplicatesNext(formats.count(pairs)) : texts.noDuplicates}</Body1>
    </ImportScreen>
  );
}

function find<Choice extends string>(choices: readonly Choice[], value: string): Choice | undefined {
  return choices.find((choice) => choice === value);
}
