import { Button, makeStyles, Spinner, Tab, TabList } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { CustomerFile } from '../../usecases/customerFiles';
import type { CustomerExplanation } from '../../usecases/portfolio/customerExplanation';
import { nameOf } from '../card/nameOf';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { useExplanation } from './useExplanation';
import { WhyLoyalty } from './WhyLoyalty';
import { WhyRating } from './WhyRating';
import { WhyScore } from './WhyScore';
import { WhyTier } from './WhyTier';
import { whyTopics, type WhyTopic } from './whyTopics';

const useStyles = makeStyles({
  tabs: { margin: '0 -8px' },
  panel: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

export interface WhyScreenProps {
  readonly file: CustomerFile;
  readonly topic: WhyTopic;
  readonly archiveLanguage: Language;
  readonly onTopic: (topic: WhyTopic) => void;
  readonly onBack: () => void;
  /** Begins to edit a column of the customer on the card; absent for one that nobody types in. */
  readonly enterInto: (field: string) => (() => void) | undefined;
}

/** Where the judgements about the customer shown come from; it follows the selection as the card does. */
export function WhyScreen(props: WhyScreenProps): ReactNode {
  const { file, topic, onTopic, onBack } = props;
  const styles = useStyles();
  const { strings } = usePane();
  const texts = strings.why;
  const explanation = useExplanation(file);
  return (
    <Screen
      title={texts.title(nameOf(file.customer))}
      isDense
      actions={<Button onClick={onBack}>{strings.common.back}</Button>}
    >
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={texts.hint}
        selectedValue={topic}
        onTabSelect={(_event, data) => onTopic(whyTopics.find((each) => each === data.value) ?? topic)}
      >
        {whyTopics.map((each) => (
          <Tab key={each} id={`why-${each}`} value={each} aria-controls="why-answer">
            {texts.topics[each]}
          </Tab>
        ))}
      </TabList>
      <div id="why-answer" role="tabpanel" aria-labelledby={`why-${topic}`} className={styles.panel}>
        {explanation === undefined ? (
          <Spinner size="small" labelPosition="after" label={texts.explaining} />
        ) : (
          <Answer {...props} explanation={explanation} />
        )}
      </div>
    </Screen>
  );
}

interface AnswerProps extends WhyScreenProps {
  readonly explanation: CustomerExplanation;
}

function Answer({ explanation, file, topic, archiveLanguage, enterInto }: AnswerProps): ReactNode {
  switch (topic) {
    case 'tier':
      return <WhyTier tier={explanation.tier} {...{ file, archiveLanguage, enterInto }} />;
    case 'rating':
      return <WhyRating rating={explanation.rating} file={file} />;
    case 'score':
      return <WhyScore score={explanation.score} file={file} />;
    case 'loyalty':
      return <WhyLoyalty loyalty={explanation.loyalty} file={file} onEnter={enterInto('enteredLoyalty')} />;
  }
}
