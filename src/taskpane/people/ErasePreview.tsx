import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { PersonReport } from '../../usecases/people/personalData';
import { countErased } from '../../usecases/people/planErasure';
import { Notice } from '../frame/Notice';
import { usePane } from '../paneContext';
import { PersonPlaces } from './PersonPlaces';

export interface ErasePreviewProps {
  readonly report: PersonReport;
  readonly archiveLanguage: Language;
}

/** What erasing does, what stays, and that nothing brings it back, before it is done. */
export function ErasePreview({ report, archiveLanguage }: ErasePreviewProps): ReactNode {
  const { strings, formats } = usePane();
  const texts = strings.people;
  const erased = countErased(report.places);
  const left = report.places.length - erased;
  return (
    <>
      <Notice intent="warning" text={texts.cannotBeUndone} />
      <Body1>{texts.erased(formats.count(erased))}</Body1>
      <Body1>{texts.businessStays}</Body1>
      {left > 0 && <Notice intent="info" text={texts.lookFirst(formats.count(left))} />}
      <PersonPlaces places={report.places} archiveLanguage={archiveLanguage} />
    </>
  );
}
