import { Button, Caption1, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { InputSigns } from '../../archive/inputSigns';
import type { Language } from '../../archive/language';
import { plainDateToIso } from '../../domain/plainDate';
import { serialToPlainDate } from '../../domain/serialDate';
import type { CreditCase, CreditChoice } from '../../usecases/credit/creditCase';
import type { FileRecord } from '../../usecases/customerFiles';
import { fittingTabs } from '../frame/fittingTabs';
import { Notice } from '../frame/Notice';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { DecisionPart } from './DecisionPart';
import { InvestigationPart } from './InvestigationPart';
import { InvoicesPart } from './InvoicesPart';
import type { ReadReview, ReviewInputs } from './reviewInputs';
import { ScorecardPart } from './ScorecardPart';
import { StandingLine } from './StandingLine';

const useStyles = makeStyles({
  tabs: fittingTabs,
  quiet: { color: tokens.colorNeutralForeground3 },
  panel: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

type PartId = 'scorecard' | 'investigation' | 'decision' | 'invoices';

/** What every part of a review is given. */
export interface ReviewPartProps {
  readonly opened: CreditCase;
  readonly inputs: ReviewInputs;
  readonly read: ReadReview;
  readonly signs: InputSigns;
  readonly archiveLanguage: Language;
  readonly onInputs: (inputs: ReviewInputs) => void;
}

export interface ReviewScreenProps extends ReviewPartProps {
  /** Something was typed that is not saved. */
  readonly isDirty: boolean;
  readonly onSaveDraft: () => void;
  readonly onPreview: (choice: CreditChoice) => void;
  readonly onBack: () => void;
}

/** One customer's credit: what was found, what the scorecard says, what is decided, and the invoices behind it. */
export function ReviewScreen(props: ReviewScreenProps): ReactNode {
  const { opened, read, isDirty, onSaveDraft, onPreview, onBack } = props;
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.creditReview;
  const [part, setPart] = useState<PartId>('scorecard');
  const [isTried, setIsTried] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const panel = useId();
  const inputFaults = read.unreadFactors.length + read.unreadSteps.length;
  const allFaults = inputFaults + Object.keys(read.choiceFaults).length;

  const saveDraft = (): void => {
    setIsLeaving(false);
    if (inputFaults === 0) onSaveDraft();
    else {
      setIsTried(true);
      setPart(read.unreadFactors.length > 0 ? 'scorecard' : 'investigation');
    }
  };
  const decide = (): void => {
    if (part !== 'decision') setPart('decision');
    else if (allFaults === 0 && read.choice !== undefined) onPreview(read.choice);
    else setIsTried(true);
  };

  return (
    <Screen
      title={texts.title(opened.name)}
      actions={
        isLeaving ? (
          <>
            <Caption1 role="alert">{texts.leave}</Caption1>
            <Button appearance="primary" onClick={saveDraft}>
              {texts.saveDraft}
            </Button>
            <Button onClick={onBack}>{texts.discard}</Button>
            <Button onClick={() => setIsLeaving(false)}>{texts.keepEditing}</Button>
          </>
        ) : (
          <>
            <Button appearance="primary" onClick={decide}>
              {part === 'decision' ? texts.preview : texts.decision}
            </Button>
            <Button onClick={saveDraft}>{texts.saveDraft}</Button>
            <Button onClick={() => (isDirty ? setIsLeaving(true) : onBack())}>{strings.common.back}</Button>
          </>
        )
      }
    >
      <Begun opened={opened} />
      <StandingLine opened={opened} />
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={texts.tabs}
        selectedValue={part}
        onTabSelect={(_event, data) => setPart(data.value as PartId)}
      >
        <Tab value="scorecard" aria-controls={panel}>
          {texts.scorecard}
        </Tab>
        <Tab value="investigation" aria-controls={panel}>
          {texts.investigation}
        </Tab>
        <Tab value="decision" aria-controls={panel}>
          {texts.decision}
        </Tab>
        <Tab value="invoices" aria-controls={panel}>
          {texts.invoices(formats.count(opened.invoices.length))}
        </Tab>
      </TabList>
      <div id={panel} role="tabpanel" aria-label={texts.tabs} className={styles.panel}>
        {isTried && allFaults > 0 && part !== 'invoices' && (
          <div role="alert">
            <Notice intent="warning" text={texts.faultsFound(formats.count(allFaults))} />
          </div>
        )}
        {part === 'scorecard' && <ScorecardPart {...props} />}
        {part === 'investigation' && <InvestigationPart {...props} />}
        {part === 'decision' && <DecisionPart {...props} isTried={isTried} />}
        {part === 'invoices' && <InvoicesPart opened={opened} />}
      </div>
    </Screen>
  );
}

/** What the review goes on with. */
function Begun({ opened }: Pick<ReviewPartProps, 'opened'>): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const { draft, lastDecided } = opened;
  const texts = strings.creditReview;
  if (draft !== undefined) {
    return <Caption1 className={styles.quiet}>{texts.goesOnWithDraft(formats.date(dayOf(draft)))}</Caption1>;
  }
  return lastDecided === undefined ? null : (
    <Caption1 className={styles.quiet}>{texts.begunFrom(formats.date(dayOf(lastDecided)))}</Caption1>
  );
}

function dayOf({ values }: FileRecord): string {
  const serial = values['reviewedOn'];
  const day = typeof serial === 'number' ? serialToPlainDate(serial) : undefined;
  return day === undefined ? String(serial ?? '') : plainDateToIso(day);
}
