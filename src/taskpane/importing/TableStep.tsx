import { Body1, Button, Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SourceTable } from '../../usecases/importList/sourceTable';
import { Notice } from '../frame/Notice';
import { usePane } from '../paneContext';
import { describeTable } from './describeTable';
import { HeaderRowChoice } from './HeaderRowChoice';
import { ImportScreen } from './ImportScreen';
import { useImport } from './importContext';
import { nameSource } from './nameSource';
import { PassedOverRows } from './PassedOverRows';
import { useSourceActions } from './useSourceActions';

/** The table that was found on the sheet, and what was passed over around it. */
export function TableStep(): ReactNode {
  const { work, strings } = usePane();
  const { session, state, onTable } = useImport();
  const texts = strings.importTable;
  const { sheet, table, proposal } = state;
  if (sheet === undefined) return null;
  const goOn = (): void => {
    if (proposal === undefined) work.start(strings.importColumns.recognising, onTable);
    else session.goTo('mapping');
  };
  return (
    <ImportScreen
      title={texts.heading}
      {...(table && {
        primary: (
          <Button appearance="primary" onClick={goOn}>
            {strings.importing.next}
          </Button>
        ),
      })}
    >
      <FileSheet />
      {table === undefined ? (
        <Notice intent="warning" text={texts.none} />
      ) : (
        <>
          <Body1>{texts.introduction(nameSource(sheet.source, strings))}</Body1>
          <FoundTables chosen={table} />
          <PassedOverRows table={table} />
        </>
      )}
      <HeaderRowChoice key={sheet.source.sheet} sheet={sheet} isOpen={table === undefined} />
    </ImportScreen>
  );
}

/** Which sheet of the file it is, where there are several. */
function FileSheet(): ReactNode {
  const { strings } = usePane();
  const { state } = useImport();
  const { readFileSheet } = useSourceActions();
  const opened = state.file?.opened;
  if (opened?.kind !== 'workbook' || opened.sheetNames.length < 2) return null;
  return (
    <Field label={strings.importTable.sheet}>
      <Select value={state.sheet?.source.sheet ?? ''} onChange={(_event, data) => readFileSheet(data.value)}>
        {opened.sheetNames.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The tables to choose from; of one alone what it is. */
function FoundTables({ chosen }: { readonly chosen: SourceTable }): ReactNode {
  const { strings, formats } = usePane();
  const { session, state } = useImport();
  const { tables } = state;
  // One that the user has pointed out himself stands beside those that were found.
  const offered = tables.includes(chosen) ? tables : [chosen, ...tables];
  const factor = chosen.moneyFactor;
  return (
    <>
      <Field label={strings.importTable.found}>
        <RadioGroup
          value={String(offered.indexOf(chosen))}
          onChange={(_event, data) => {
            const picked = offered[Number(data.value)];
            if (picked !== undefined) session.pickTable(picked);
          }}
        >
          {offered.map((table, index) => (
            <Radio key={index} value={String(index)} label={describeTable(table, strings, formats)} />
          ))}
        </RadioGroup>
      </Field>
      {factor !== 1 && <Notice intent="info" text={strings.importTable.factor(formats.amount(factor))} />}
      {chosen.months.length > 0 && (
        <Notice intent="info" text={strings.importTable.months(formats.count(chosen.months.length))} />
      )}
    </>
  );
}
