import { Chart, registerables } from 'chart.js';
import DataLabels from 'chartjs-plugin-datalabels';
import { useEffect, useRef } from 'react';
import type { WheelEvent } from 'react';
import { chartTitle, hasTitle } from '../../charts/readChart';
import type { ChartState } from '../../engine/Charts';
import type { Engine } from '../../engine/Engine';
import type { PlacedFrame } from '../../engine/GridView';
import { chartConfiguration } from './chartConfiguration';
import { ownColor, textAt } from './chartColors';
import { clipTo } from './clipTo';
import { describeChart } from './describeChart';
import type { SheetStrings } from './sheetStrings';

Chart.register(...registerables, DataLabels);

interface ChartFrameProps {
  readonly engine: Engine;
  readonly chart: ChartState;
  readonly place: PlacedFrame;
  /** Changes whenever cells may hold something else. */
  readonly revision: number;
  readonly strings: SheetStrings;
}

/** A chart over the grid. A click activates it; the wheel goes on scrolling the grid. */
export function ChartFrame({ engine, chart, place, revision, strings }: ChartFrameProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<Chart>(undefined);
  const isDrawn = chartConfiguration(engine, chart) !== undefined;

  useEffect(() => {
    const configuration = chartConfiguration(engine, chart);
    if (canvas.current === null || configuration === undefined) return undefined;
    drawn.current = new Chart(canvas.current, configuration);
    return () => drawn.current?.destroy();
    // `revision` stands for what the cells hold.
  }, [engine, chart, revision]);

  const scroll = (event: WheelEvent): void => {
    engine.view?.element.dispatchEvent(new globalThis.WheelEvent('wheel', event.nativeEvent));
  };
  const { left, top, width, height } = place;
  const { properties } = chart;
  return (
    <figure
      className={engine.charts.active() === chart.id ? 'chart is-active' : 'chart'}
      style={{
        left,
        top,
        width,
        height,
        clipPath: clipTo(place),
        background: ownColor(properties, 'format') ?? '#FFFFFF',
        borderColor: textAt(properties, 'format.border.color'),
      }}
      role="img"
      aria-label={describeChart(engine, chart, strings)}
      onPointerDown={() => {
        engine.charts.activate(chart.id);
      }}
      onWheel={scroll}
    >
      {isDrawn ? (
        <canvas ref={canvas} />
      ) : (
        <div className="chart-not-drawn">
          {hasTitle(chart) && <strong>{chartTitle(engine, chart)}</strong>}
          <span>{strings.chartNotDrawn(chart.type)}</span>
        </div>
      )}
    </figure>
  );
}
