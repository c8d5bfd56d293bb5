import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { PersonAddress, PersonReport } from '../../usecases/people/personalData';
import { countErased } from '../../usecases/people/planErasure';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import type { ArchiveTaskProps } from '../tasks/archiveTasks';
import { ErasePreview } from './ErasePreview';
import { PersonChoice } from './PersonChoice';
import { PersonFiles } from './PersonFiles';
import { PersonPlaces } from './PersonPlaces';

/** What is stored about one person: listed place by place, given out as files, erased on request. */
export function PersonData({ summary, onChanged, onBack }: ArchiveTaskProps): ReactNode {
  const { workbook, work, strings, formats } = usePane();
  const texts = strings.people;
  const [report, setReport] = useState<PersonReport>();
  const [isErasing, setIsErasing] = useState(false);

  const read = ({ table, record }: PersonAddress): void =>
    work.start(texts.reading, async (job) => {
      setIsErasing(false);
      setReport(await workbook.people.read({ table, record }, job));
    });

  const erase = (found: PersonReport): void =>
    work.start(
      texts.erasing,
      async (job) => {
        await workbook.apply(await workbook.people.planErasure(found), job);
        // The pane must not remember either what it has shown.
        setReport(undefined);
        setIsErasing(false);
        work.tell(texts.done(formats.count(countErased(found.places))));
        await onChanged();
      },
      // Somebody has changed something meanwhile: it is looked for anew.
      () => read(found.person),
    );

  if (report === undefined) {
    return (
      <Screen key="choose" title={texts.title} actions={<Button onClick={onBack}>{strings.common.back}</Button>}>
        <PersonChoice onChoose={read} />
      </Screen>
    );
  }
  if (isErasing) {
    return (
      <Screen
        key="erase"
        title={texts.eraseTitle(report.name)}
        actions={
          <>
            <Button onClick={() => setIsErasing(false)}>{strings.common.cancel}</Button>
            <Button appearance="primary" onClick={() => erase(report)}>
              {texts.eraseNow(formats.count(countErased(report.places)))}
            </Button>
          </>
        }
      >
        <ErasePreview report={report} archiveLanguage={summary.language} />
      </Screen>
    );
  }
  return (
    <Screen
      key="report"
      title={texts.reportTitle(report.name)}
      actions={
        <>
          <Button onClick={() => setIsErasing(true)}>{texts.erase}</Button>
          <Button onClick={() => setReport(undefined)}>{strings.common.back}</Button>
        </>
      }
    >
      <Body1>{texts.places(formats.count(report.places.length))}</Body1>
      <PersonFiles report={report} />
      <PersonPlaces places={report.places} archiveLanguage={summary.language} />
      <Caption1>{texts.onlyArchive}</Caption1>
    </Screen>
  );
}
