Office.onReady();

/** Puts a table with a total and two number formats on the active sheet. */
async function writeBudget(event) {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.add('A1:D1', true);
    table.name = 'Budget';
    table.getHeaderRowRange().values = [['Item', 'Planned', 'Spent', 'Left']];
    table.rows.add(null, [
      ['Rent', 1200, 1200, '=[@Planned]-[@Spent]'],
      ['Travel', 300, 450, '=[@Planned]-[@Spent]'],
      ['Samples', 200, 90, '=[@Planned]-[@Spent]'],
    ]);
    table.columns.getItem('Planned').getDataBodyRange().numberFormat = [['#,##0.00']];
    table.style = 'TableStyleLight9';
    context.workbook.names.add('PlannedTotal', '=SUM(Budget[Planned])');
    sheet.getRange('F1').formulas = [['=PlannedTotal']];
    sheet.getUsedRange().format.autofitColumns();
    await context.sync();
  });
  event.completed();
}

/** Colours what was overspent, and allows only some words beside it. */
async function highlight(event) {
  await Excel.run(async (context) => {
    const left = context.workbook.tables.getItem('Budget').columns.getItem('Left').getDataBodyRange();
    const rule = left.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    rule.cellValue.format.fill.color = '#FFC7CE';
    rule.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
    const remark = left.getOffsetRange(0, 4);
    remark.dataValidation.rule = { list: { inCellDropDown: true, source: 'agreed,open' } };
    remark.dataValidation.errorAlert = { title: 'Remark', message: 'agreed or open', showAlert: true, style: 'Stop' };
    await context.sync();
  });
  event.completed();
}

Office.actions.associate('writeBudget', writeBudget);
Office.actions.associate('highlight', highlight);
