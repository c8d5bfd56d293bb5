/** Sales of three products in two years at A1:C4 of `Sheet1`, and the sheet. */
export function fillChartData(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  sheet.getRange('A1:C4').values = [
    ['', 'Last year', 'This year'],
    ['Tea', 10, 14],
    ['Coffee', 30, 28],
    ['Milk', 7, 9],
  ];
  return sheet;
}
