import type { ArchiveWorkbook } from '../usecases/archiveWorkbook';

/**
 * The same archive, on which one thing is done at a time. Pane and ribbon share the workbook, and a person may press a
 * ribbon button while the pane is creating or writing: what comes later waits, so it never sees an archive half-way and
 * never writes between the blocks of another plan. A turn that fails ends like any other.
 */
export function takeTurns(workbook: ArchiveWorkbook): ArchiveWorkbook {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(job: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(job, job);
    last = turn;
    return turn;
  };
  return {
    look: () => inTurn(() => workbook.look()),
    readActiveList: (work) => inTurn(() => workbook.readActiveList(work)),
    planCreation: (input) => workbook.planCreation(input),
    planReclassification: (work) => inTurn(() => workbook.planReclassification(work)),
    planRepair: () => inTurn(() => workbook.planRepair()),
    apply: (plan, work) => inTurn(() => workbook.apply(plan, work)),
    undoable: () => workbook.undoable(),
    undoLast: (work) => inTurn(() => workbook.undoLast(work)),
    selectRecord: (table, record) => inTurn(() => workbook.selectRecord(table, record)),
    selectCell: (sheet, address) => inTurn(() => workbook.selectCell(sheet, address)),
    readNames: (records) => inTurn(() => workbook.readNames(records)),
    onPossibleChange: (listener) => workbook.onPossibleChange(listener),
  };
}
