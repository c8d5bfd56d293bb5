import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../archive/language';
import { keyOfRecord } from '../../archive/recordKeys';
import type { PersonPlace, PlaceTreatment } from '../../usecases/people/personalData';
import { sheetNameOf } from '../catalogue/sheetNameOf';
import { showValue } from '../card/showValue';
import { nameField } from '../importing/nameField';
import { CappedList } from '../list/CappedList';
import { RowButton } from '../list/RowButton';
import { useCap } from '../list/useCap';
import { usePane } from '../paneContext';

// The header's own padding would push the names of the groups out of line with the heading.
const useStyles = makeStyles({ groups: { margin: '0 -12px' } });

/** What a person has to look at comes first. */
const order: readonly PlaceTreatment[] = ['left', 'removed', 'cleared', 'replaced'];

export interface PersonPlacesProps {
  readonly places: readonly PersonPlace[];
  readonly archiveLanguage: Language;
}

/** Where something about the person stands, by what erasing would do to it; each place a click from its cell. */
export function PersonPlaces({ places, archiveLanguage }: PersonPlacesProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const groups = order
    .map((treatment) => ({ treatment, members: places.filter((place) => place.treatment === treatment) }))
    .filter(({ members }) => members.length > 0);
  return (
    <Accordion
      multiple
      collapsible
      className={styles.groups}
      defaultOpenItems={groups.slice(0, 1).map(({ treatment }) => treatment)}
    >
      {groups.map(({ treatment, members }) => {
        const name = strings.people.treatments[treatment](formats.count(members.length));
        return (
          <AccordionItem key={treatment} value={treatment}>
            <AccordionHeader as="h2">{name}</AccordionHeader>
            <AccordionPanel>
              <PlaceList label={name} places={members} archiveLanguage={archiveLanguage} />
            </AccordionPanel>
          </AccordionItem>
        );
      })}
    </Accordion>
  );
}

function PlaceList({ label, places, archiveLanguage }: PersonPlacesProps & { readonly label: string }): ReactNode {
  const { workbook, work, strings, formats } = usePane();
  const cap = useCap(places);
  return (
    <CappedList label={label} cap={cap} keyOf={({ table, record, field }) => JSON.stringify([table, record, field])}>
      {(place) => (
        <RowButton
          main={showValue(place.table, place.field, place.value, formats)}
          detail={strings.people.cell(
            sheetNameOf(place.table, archiveLanguage),
            keyOfRecord(place.record),
            nameField(place.table, place.field, archiveLanguage),
          )}
          onClick={() => work.attempt(() => workbook.people.select(place))}
        />
      )}
    </CappedList>
  );
}
