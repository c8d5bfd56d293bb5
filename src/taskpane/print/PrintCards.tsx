import { Body1, Button, Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { countCardPages } from '../../usecases/cards/countCardPages';
import type { CardPaper, PrintedSheets, PrintOrder } from '../../usecases/customerCards';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import type { ArchiveTaskProps } from '../tasks/archiveTasks';
import { PrintSubjects, type PrintSubject } from './PrintSubjects';
import { usePrintable } from './usePrintable';

/** Cards of customers, and empty survey forms, on a sheet that is ready to print. */
export function PrintCards({ customer, onBack }: ArchiveTaskProps): ReactNode {
  const { workbook, work, strings, formats } = usePane();
  const printable = usePrintable(customer);
  const { selected, shown } = printable;
  const [chosen, setChosen] = useState<PrintSubject>();
  const [paper, setPaper] = useState<CardPaper>('A4');
  const [withPersonalFields, setWithPersonalFields] = useState(true);
  const [printed, setPrinted] = useState<PrintedSheets>();
  const texts = strings.print;

  const subject = chosen ?? (selected === undefined ? 'shown' : 'selected');
  const isSurvey = subject === 'organisation' || subject === 'individual';
  const cards = subject === 'selected' ? Number(selected !== undefined) : (shown ?? 0);

  const readOrder = async (): Promise<PrintOrder> => {
    if (subject === 'organisation' || subject === 'individual') return { kind: 'survey', form: subject };
    // The card shows the customer as it is now, not as it was when the screen was opened.
    const customers =
      subject === 'selected' && selected !== undefined
        ? [(await workbook.files.read(selected.record)).customer]
        : ('shown' as const);
    return { kind: 'cards', customers, paper, withPersonalFields };
  };

  const make = (): void =>
    work.start(texts.making, async (job) => {
      const made = await workbook.cards.print(await readOrder(), job);
      setPrinted(made);
      const names = formats.list(made.sheets.map(({ name }) => name));
      work.tell(
        isSurvey ? texts.madeSurvey(names) : texts.made(formats.count(made.cards), formats.count(made.pages), names),
      );
    });

  const remove = (sheets: PrintedSheets): void =>
    work.start(texts.removing, async () => {
      await workbook.cards.remove(sheets);
      setPrinted(undefined);
      work.tell(texts.removed);
    });

  return (
    <Screen
      title={texts.title}
      actions={
        <>
          <Button appearance="primary" disabled={!isSurvey && cards === 0} onClick={make}>
            {isSurvey ? texts.makeSurvey : texts.make}
          </Button>
          {printed !== undefined && <Button onClick={() => remove(printed)}>{texts.remove}</Button>}
          <Button onClick={onBack}>{strings.common.back}</Button>
        </>
      }
    >
      <Body1>{texts.introduction}</Body1>
      <PrintSubjects printable={printable} subject={subject} onChange={setChosen} />
      {!isSurvey && (
        <>
          <Field label={texts.paper}>
            <RadioGroup value={paper} onChange={(_event, data) => setPaper(data.value === 'A4' ? 'A4' : 'twoA5')}>
              <Radio value="A4" label={texts.a4} />
              <Radio value="twoA5" label={texts.twoA5} />
            </RadioGroup>
          </Field>
          <Field hint={texts.personalHint}>
            <Checkbox
              checked={withPersonalFields}
              label={texts.personal}
              onChange={(_event, data) => setWithPersonalFields(data.checked === true)}
            />
          </Field>
          {cards > 0 && <Body1 role="status">{texts.pages(formats.count(countCardPages(cards, paper)))}</Body1>}
        </>
      )}
    </Screen>
  );
}
