import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { Strings } from '../../strings/strings';
import type { RejectedRow, RejectionReason } from '../../usecases/importList/listImport';
import type { SourceName } from '../../usecases/importList/sourceSheet';
import { headerOf } from '../catalogue/headerOf';
import { CappedList } from '../list/CappedList';
import { RowButton } from '../list/RowButton';
import { RowText } from '../list/RowText';
import { useCap } from '../list/useCap';
import { usePane } from '../paneContext';
import { useImport } from './importContext';

const useStyles = makeStyles({ reason: { display: 'block' } });

export interface RejectedRowsProps {
  readonly rejected: readonly RejectedRow[];
  readonly source: SourceName | undefined;
}

/** The rows that are not imported, each with its reasons; of a sheet of this workbook, choosing one leads to it. */
export function RejectedRows({ rejected, source }: RejectedRowsProps): ReactNode {
  const styles = useStyles();
  const { workbook, work, strings, formats } = usePane();
  const { archiveLanguage } = useImport();
  const cap = useCap(rejected);
  const sheet = source !== undefined && source.file === undefined ? source.sheet : '';
  return (
    <CappedList
      label={strings.importPreview.rejectedTitle(formats.count(rejected.length))}
      cap={cap}
      keyOf={({ row }) => String(row)}
    >
      {({ row, reasons }) => {
        const main = strings.importing.row(String(row));
        const detail = reasons.map((reason, index) => (
          <span key={index} className={styles.reason}>
            {wordReason(reason, strings, archiveLanguage)}
          </span>
        ));
        if (sheet === '') return <RowText main={main} detail={detail} />;
        return (
          <RowButton
            main={main}
            detail={detail}
            onClick={() => work.attempt(() => workbook.selectCell(sheet, `A${String(row)}`))}
          />
        );
      }}
    </CappedList>
  );
}

/** Why a row is not imported, as one says it to the person who has to correct it. */
function wordReason(reason: RejectionReason, strings: Strings, archiveLanguage: Language): string {
  const texts = strings.importPreview.reasons;
  switch (reason.kind) {
    case 'unfit':
      return texts.unfit(reason.header, String(reason.value), strings.unfitReasons[reason.reason]);
    case 'required':
      return texts.required(headerOf(reason.table, reason.field, archiveLanguage));
    case 'unknownReference':
      return texts.unknownReference(headerOf(reason.table, reason.field, archiveLanguage), String(reason.value));
    case 'supplyCycle':
      return texts.supplyCycle(String(reason.value));
    case 'sameNumber':
      return texts.sameNumber(String(reason.row));
    case 'numberTaken':
      return texts.numberTaken(String(reason.value));
    case 'undecidedDuplicate':
      return texts.undecidedDuplicate(reason.because);
  }
}
