import type { ChartScalar } from './chartScalars';
import { choice, color, flag, number, numberOrAutomatic, readOnly, text } from './chartScalars';

/** One class of the parts of a chart: what can be set of it, and the parts it has itself. */
export interface ChartClassMembers {
  readonly scalars?: Readonly<Record<string, ChartScalar>>;
  /** Name of the property to name of the class. */
  readonly parts?: Readonly<Record<string, string>>;
}

const lineStyles = 'None Continuous Dash DashDot DashDotDot Dot Grey25 Grey50 Grey75 Automatic RoundDot';
const markerStyles = 'Automatic None Square Diamond Triangle X Star Dot Dash Circle Plus Picture';
const horizontal = choice('Center', 'Center Left Right Justify Distributed');
const vertical = choice('Center', 'Center Bottom Top Justify Distributed');
const tickMarks = 'None Cross Inside Outside';
const timeUnits = 'Days Months Years';
const formatted = { fill: 'ChartFill', border: 'ChartBorder', font: 'ChartFont' };
const place = { left: number(null), top: number(null) };
const line = { color: color(''), lineStyle: choice('Automatic', lineStyles), weight: number(0.75) };

const labelContents = {
  position: choice('None', 'None Center InsideEnd InsideBase OutsideEnd Left Right Top Bottom BestFit Callout'),
  showValue: flag(true),
  showSeriesName: flag(false),
  showCategoryName: flag(false),
  showLegendKey: flag(false),
  showPercentage: flag(false),
  showBubbleSize: flag(false),
  separator: text(', '),
};

const labelText = {
  numberFormat: text('General'),
  linkNumberFormat: flag(true),
  textOrientation: number(0),
  autoText: flag(true),
  horizontalAlignment: horizontal,
  verticalAlignment: vertical,
};

export const marker = {
  markerBackgroundColor: color(''),
  markerForegroundColor: color(''),
  markerSize: number(5),
  markerStyle: choice('Automatic', markerStyles),
};

/**
 * The parts of charts as Office.js has them, with Excel's defaults. What is set is kept with the chart under the path of
 * the part; `workbench/charts` draws some of it. Places and sizes that Excel measures are null until they are set.
 */
export const chartMembers: Readonly<Record<string, ChartClassMembers>> = {
  ChartPivotOptions: {
    scalars: {
      showAxisFieldButtons: flag(true),
      showLegendFieldButtons: flag(true),
      showReportFilterFieldButtons: flag(true),
      showValueFieldButtons: flag(true),
    },
  },
  ChartAreaFormat: {
    scalars: { roundedCorners: flag(false), colorScheme: text('ColorfulPalette1') },
    parts: formatted,
  },
  ChartSeriesFormat: { parts: { fill: 'ChartFill', line: 'ChartLineFormat' } },
  ChartPoint: {
    scalars: { value: readOnly(null), hasDataLabel: flag(false), ...marker },
    parts: { dataLabel: 'ChartDataLabel', format: 'ChartPointFormat' },
  },
  ChartPointFormat: { parts: { fill: 'ChartFill', border: 'ChartBorder' } },
  ChartAxis: {
    scalars: {
      alignment: choice('Center', 'Center Left Right'),
      axisGroup: readOnly('Primary'),
      baseTimeUnit: choice('Days', timeUnits),
      categoryType: choice('Automatic', 'Automatic TextAxis DateAxis'),
      crosses: choice('Automatic', 'Automatic Maximum Minimum Custom'),
      crossesAt: readOnly(0),
      customDisplayUnit: readOnly(1),
      displayUnit: choice(
        'None',
        'None Hundreds Thousands TenThousands HundredThousands Millions TenMillions HundredMillions Billions Trillions Custom',
      ),
      isBetweenCategories: flag(true),
      linkNumberFormat: flag(true),
      logBase: number(10),
      majorTickMark: choice('None', tickMarks),
      majorTimeUnitScale: choice('Days', timeUnits),
      majorUnit: numberOrAutomatic(null),
      maximum: numberOrAutomatic(null),
      minimum: numberOrAutomatic(null),
      minorTickMark: choice('None', tickMarks),
      minorTimeUnitScale: choice('Days', timeUnits),
      minorUnit: numberOrAutomatic(null),
      multiLevel: flag(true),
      numberFormat: text('General'),
      offset: number(100),
      position: choice('Automatic', 'Automatic Maximum Minimum Custom'),
      positionAt: readOnly(0),
      reversePlotOrder: flag(false),
      scaleType: choice('Linear', 'Linear Logarithmic'),
      showDisplayUnitLabel: flag(true),
      textOrientation: number(0),
      tickLabelPosition: choice('NextToAxis', 'NextToAxis High Low None'),
      tickLabelSpacing: numberOrAutomatic(1),
      tickMarkSpacing: number(1),
      type: readOnly('Category'),
      visible: flag(true),
    },
    parts: {
      format: 'ChartAxisFormat',
      majorGridlines: 'ChartGridlines',
      minorGridlines: 'ChartGridlines',
      title: 'ChartAxisTitle',
    },
  },
  ChartAxisFormat: { parts: { fill: 'ChartFill', font: 'ChartFont', line: 'ChartLineFormat' } },
  ChartAxisTitle: {
    scalars: { text: text('Axis Title'), visible: flag(false), textOrientation: number(0) },
    parts: { format: 'ChartAxisTitleFormat' },
  },
  ChartAxisTitleFormat: { parts: formatted },
  ChartDataLabels: { scalars: { ...labelContents, ...labelText }, parts: { format: 'ChartDataLabelFormat' } },
  ChartDataLabel: {
    scalars: { ...labelContents, ...labelText, ...place, formula: text(''), text: text('') },
    parts: { format: 'ChartDataLabelFormat' },
  },
  ChartDataLabelFormat: { parts: formatted },
  ChartDataTable: {
    scalars: {
      visible: flag(false),
      showLegendKey: flag(true),
      showHorizontalBorder: flag(true),
      showVerticalBorder: flag(true),
      showOutlineBorder: flag(true),
    },
    parts: { format: 'ChartDataTableFormat' },
  },
  ChartDataTableFormat: { parts: formatted },
  ChartErrorBars: {
    scalars: {
      endStyleCap: flag(true),
      include: choice('Both', 'Both MinusValues PlusValues'),
      type: choice('FixedValue', 'FixedValue Percent StDev StError Custom'),
      visible: flag(false),
    },
    parts: { format: 'ChartErrorBarsFormat' },
  },
  ChartErrorBarsFormat: { parts: { line: 'ChartLineFormat' } },
  ChartGridlines: { scalars: { visible: flag(false) }, parts: { format: 'ChartGridlinesFormat' } },
  ChartGridlinesFormat: { parts: { line: 'ChartLineFormat' } },
  ChartLegend: {
    scalars: {
      visible: flag(true),
      position: choice('Bottom', 'Top Bottom Left Right Corner Custom'),
      overlay: flag(false),
      showShadow: flag(false),
      ...place,
      width: number(null),
      height: number(null),
    },
    parts: { format: 'ChartLegendFormat', legendEntries: 'ChartLegendEntryCollection' },
  },
  ChartLegendEntry: { scalars: { visible: flag(true), index: readOnly(0) } },
  ChartLegendFormat: { parts: formatted },
  ChartMapOptions: {
    scalars: {
      level: choice('Automatic', 'Automatic DataOnly City County State Country Continent World'),
      labelStrategy: choice('None', 'None BestFit ShowAll'),
      projectionType: choice('Automatic', 'Automatic Mercator Miller Robinson Albers'),
    },
  },
  ChartTitle: {
    scalars: {
      visible: flag(true),
      text: text(''),
      overlay: flag(false),
      position: choice('Top', 'Automatic Top Bottom Left Right'),
      horizontalAlignment: horizontal,
      verticalAlignment: vertical,
      textOrientation: number(0),
      showShadow: flag(false),
      ...place,
    },
    parts: { format: 'ChartTitleFormat' },
  },
  ChartFormatString: { parts: { font: 'ChartFont' } },
  ChartTitleFormat: { parts: formatted },
  ChartFill: {},
  ChartBorder: { scalars: line },
  ChartLineFormat: { scalars: line },
  ChartFont: {
    scalars: {
      bold: flag(false),
      color: color('#595959'),
      italic: flag(false),
      name: text('Calibri'),
      size: number(10),
      underline: choice('None', 'None Single'),
    },
  },
  ChartBinOptions: {
    scalars: {
      type: choice('Auto', 'Category Auto BinWidth BinCount'),
      width: number(null),
      count: number(null),
      allowOverflow: flag(false),
      allowUnderflow: flag(false),
      overflowValue: number(null),
      underflowValue: number(null),
    },
  },
  ChartBoxwhiskerOptions: {
    scalars: {
      showInnerPoints: flag(false),
      showOutlierPoints: flag(true),
      showMeanMarker: flag(true),
      showMeanLine: flag(false),
      quartileCalculation: choice('Exclusive', 'Inclusive Exclusive'),
    },
  },
  ChartTrendline: {
    scalars: {
      type: choice('Linear', 'Linear Exponential Logarithmic MovingAverage Polynomial Power'),
      polynomialOrder: number(2),
      movingAveragePeriod: number(2),
      showEquation: flag(false),
      showRSquared: flag(false),
      forwardPeriod: number(0),
      backwardPeriod: number(0),
      name: text(''),
      intercept: numberOrAutomatic(null),
    },
    parts: { format: 'ChartTrendlineFormat', label: 'ChartTrendlineLabel' },
  },
  ChartTrendlineFormat: { parts: { line: 'ChartLineFormat' } },
  ChartTrendlineLabel: {
    scalars: { ...labelText, ...place, formula: text(''), text: text('') },
    parts: { format: 'ChartTrendlineLabelFormat' },
  },
  ChartTrendlineLabelFormat: { parts: formatted },
  ChartPlotArea: {
    scalars: {
      ...place,
      width: number(null),
      height: number(null),
      insideLeft: number(null),
      insideTop: number(null),
      insideWidth: number(null),
      insideHeight: number(null),
      position: choice('Automatic', 'Automatic Custom'),
    },
    parts: { format: 'ChartPlotAreaFormat' },
  },
  ChartPlotAreaFormat: { parts: { fill: 'ChartFill', border: 'ChartBorder' } },
};
