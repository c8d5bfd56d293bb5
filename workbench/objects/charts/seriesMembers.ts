import { marker } from './chartMembers';
import type { ChartClassMembers } from './chartMembers';
import { choice, color, flag, number } from './chartScalars';

/** What can be set of a series besides its name, type and data, and the parts it has. */
export const seriesMembers = {
  scalars: {
    ...marker,
    axisGroup: choice('Primary', 'Primary Secondary'),
    bubbleScale: number(100),
    doughnutHoleSize: number(75),
    explosion: number(0),
    filtered: flag(false),
    firstSliceAngle: number(0),
    gapWidth: number(219),
    gradientMaximumColor: color(''),
    gradientMaximumType: choice('ExtremeValue', 'ExtremeValue Number Percent'),
    gradientMaximumValue: number(0),
    gradientMidpointColor: color(''),
    gradientMidpointType: choice('ExtremeValue', 'ExtremeValue Number Percent'),
    gradientMidpointValue: number(0),
    gradientMinimumColor: color(''),
    gradientMinimumType: choice('ExtremeValue', 'ExtremeValue Number Percent'),
    gradientMinimumValue: number(0),
    gradientStyle: choice('TwoPhaseColor', 'TwoPhaseColor ThreePhaseColor'),
    hasDataLabels: flag(false),
    invertColor: color(''),
    invertIfNegative: flag(false),
    overlap: number(-27),
    parentLabelStrategy: choice('None', 'None Banner Overlapping'),
    secondPlotSize: number(75),
    showConnectorLines: flag(true),
    showLeaderLines: flag(false),
    showShadow: flag(false),
    smooth: flag(false),
    splitType: choice('SplitByPosition', 'SplitByPosition SplitByValue SplitByPercentValue SplitByCustomSplit'),
    splitValue: number(0),
    varyByCategories: flag(false),
  },
  parts: {
    binOptions: 'ChartBinOptions',
    boxwhiskerOptions: 'ChartBoxwhiskerOptions',
    dataLabels: 'ChartDataLabels',
    format: 'ChartSeriesFormat',
    mapOptions: 'ChartMapOptions',
    points: 'ChartPointsCollection',
    trendlines: 'ChartTrendlineCollection',
    xErrorBars: 'ChartErrorBars',
    yErrorBars: 'ChartErrorBars',
  },
} as const satisfies ChartClassMembers;

/** What can be set of a chart itself besides name, type, place and data, and the parts it has. */
export const ownChartMembers = {
  scalars: {
    categoryLabelLevel: number(-3),
    displayBlanksAs: choice('NotPlotted', 'NotPlotted Zero Interplotted'),
    plotVisibleOnly: flag(true),
    seriesNameLevel: number(-3),
    showAllFieldButtons: flag(true),
    showDataLabelsOverMaximum: flag(true),
    style: number(2),
  },
  parts: {
    dataLabels: 'ChartDataLabels',
    format: 'ChartAreaFormat',
    legend: 'ChartLegend',
    pivotOptions: 'ChartPivotOptions',
    plotArea: 'ChartPlotArea',
    title: 'ChartTitle',
  },
} as const satisfies ChartClassMembers;
