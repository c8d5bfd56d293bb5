import { Body1, Button, Caption1, Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { importableTables } from '../../archive/importableTables';
import type { ImportMapping, ImportProposal } from '../../usecases/importList/importMapping';
import type { SourceTable } from '../../usecases/importList/sourceTable';
import { headerOf } from '../catalogue/headerOf';
import { sheetNameOf } from '../catalogue/sheetNameOf';
import { Notice } from '../frame/Notice';
import { columnName } from '../mapping/columnName';
import { usePane } from '../paneContext';
import { findColumnsToLookAt } from './findColumnsToLookAt';
import type { CalledQuestion } from './ColumnQuestion';
import { ImportColumns } from './ImportColumns';
import { ImportScreen } from './ImportScreen';
import { useImport } from './importContext';
import { findMissingFields } from './findMissingFields';
import { findOpenQuestions } from './importState';
import { nameSource } from './nameSource';

/** Where each column of the list goes and how well its values fit, for the user to correct. */
export function MappingStep(): ReactNode {
  const { state } = useImport();
  const { table, proposal, mapping } = state;
  if (table === undefined || proposal === undefined || mapping === undefined) return null;
  return <Columns table={table} proposal={proposal} mapping={mapping} />;
}

interface ColumnsProps {
  readonly table: SourceTable;
  readonly proposal: ImportProposal;
  readonly mapping: ImportMapping;
}

function Columns({ table, proposal, mapping }: ColumnsProps): ReactNode {
  const { work, strings, formats } = usePane();
  const { session, state } = useImport();
  const [isFiltered, setIsFiltered] = useState(false);
  const [moved, setMoved] = useState('');
  const [calledFor, setCalledFor] = useState<CalledQuestion>();
  const texts = strings.importColumns;
  const open = findOpenQuestions(state);
  const toLookAt = useMemo(() => findColumnsToLookAt(state), [state]);
  const all = useMemo(() => table.columns.map((_column, position) => position), [table]);
  const [firstOpen] = open;
  const goOn = (): void => {
    if (firstOpen === undefined) {
      work.start(texts.comparing, (job) => session.compare(job));
    } else {
      // Of thousands of columns only the first are drawn: those with a question are among the few to look at.
      setIsFiltered(true);
      setCalledFor({ column: firstOpen });
    }
  };
  return (
    <ImportScreen
      title={texts.heading}
      primary={
        <Button appearance="primary" onClick={goOn}>
          {firstOpen === undefined ? strings.importing.next : texts.answer}
        </Button>
      }
    >
      <Body1>{texts.introduction(formats.count(table.dataRows.length), nameSource(table.source, strings))}</Body1>
      <About proposal={proposal} />
      <Remembered proposal={proposal} />
      <Missing proposal={proposal} mapping={mapping} />
      <div role="status">
        {open.length > 0 && <Notice intent="warning" text={texts.open(formats.count(open.length))} />}
        {moved !== '' && <Caption1>{moved}</Caption1>}
      </div>
      <RadioGroup
        layout="horizontal"
        aria-label={texts.show}
        value={isFiltered ? 'toLookAt' : 'all'}
        onChange={(_event, data) => setIsFiltered(data.value === 'toLookAt')}
      >
        <Radio value="all" label={texts.all(formats.count(all.length))} />
        <Radio value="toLookAt" label={texts.toLookAt(formats.count(toLookAt.length))} />
      </RadioGroup>
      <ImportColumns
        table={table}
        proposal={proposal}
        mapping={mapping}
        columns={isFiltered ? toLookAt : all}
        calledFor={calledFor}
        onMoved={(field, from) =>
          setMoved(
            from === undefined
              ? ''
              : strings.mapping.moved(
                  field,
                  columnName(table.columns[from]?.header ?? '', table.column + from, strings),
                ),
          )
        }
      />
    </ImportScreen>
  );
}

/** What the list is a list of; changing it has all columns recognised anew. */
function About({ proposal }: { readonly proposal: ImportProposal }): ReactNode {
  const { work, strings } = usePane();
  const { session, archiveLanguage } = useImport();
  const texts = strings.importColumns;
  const choose = (value: string): void => {
    const into = importableTables.find((id) => id === value);
    if (into !== undefined) work.start(texts.recognising, (job) => session.propose(into, job));
  };
  return (
    <Field label={texts.about}>
      <Select value={proposal.table} onChange={(_event, data) => choose(data.value)}>
        {importableTables.map((id) => (
          <option key={id} value={id}>
            {sheetNameOf(id, archiveLanguage)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Remembered({ proposal }: { readonly proposal: ImportProposal }): ReactNode {
  const { strings, formats } = usePane();
  const { isRemembered, rememberedOn } = proposal;
  if (!isRemembered) return null;
  const texts = strings.importColumns;
  const text = rememberedOn === undefined ? texts.remembered : texts.rememberedOn(formats.date(rememberedOn));
  return <Notice intent="info" text={text} />;
}

/** What a new record cannot do without and no column brings. */
function Missing({ proposal, mapping }: Omit<ColumnsProps, 'table'>): ReactNode {
  const { strings } = usePane();
  const { archiveLanguage } = useImport();
  const { without, comesWithout } = strings.importColumns;
  return findMissingFields(proposal, mapping).map(({ table, field, isOptional }) => (
    <Notice
      key={`${table} ${field}`}
      intent="warning"
      text={(isOptional ? comesWithout : without)(
        headerOf(table, field, archiveLanguage),
        sheetNameOf(table, archiveLanguage),
      )}
    />
  ));
}
