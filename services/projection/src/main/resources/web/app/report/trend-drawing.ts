import { BarChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, ScatterChart, GridComponent, SVGRenderer]);

/** What one day brought, and was asked for. */
export interface Bar {
  label: string;
  value: number;
  shown: string;
  target?: number;
}

/** Bars for the days, and a mark on each for its target: as the hours of a board, seen over a week or month. */
export class TrendDrawing {
  private readonly chart: EChartsType;

  constructor(
    private readonly canvas: HTMLElement,
    private readonly still: boolean,
  ) {
    this.chart = init(canvas, null, { renderer: 'svg' });
  }

  resize(): void {
    this.chart.resize();
  }

  dispose(): void {
    this.chart.dispose();
  }

  draw(bars: Bar[]): void {
    const style = getComputedStyle(this.canvas);
    const colour = (token: string) => style.getPropertyValue(token).trim();
    const fontSize = Number.parseFloat(style.fontSize);
    const text = { color: colour('--muted'), fontSize, fontFamily: style.fontFamily };
    const ink = { ...text, color: colour('--ink') };
    // The figures of a whole month stand in the table beneath; beside one another they would not be read.
    const width = this.chart.getWidth() / Math.max(bars.length, 1);
    const roomForFigures = width > fontSize * 2.6;
    this.chart.setOption({
      animation: !this.still,
      animationDuration: 500,
      grid: { left: 0, right: 0, top: fontSize * 0.6, bottom: 0, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: {
        type: 'category',
        data: bars.map(({ label, shown, value }) => (roomForFigures ? `{figure|${value ? shown : ' '}}\n{day|${label}}` : label)),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: colour('--rule') } },
        axisLabel: {
          ...text,
          interval: roomForFigures ? 0 : 'auto',
          rich: { figure: { ...ink, fontWeight: 'bold', lineHeight: fontSize * 1.5 }, day: text },
        },
      },
      yAxis: { type: 'value', minInterval: 1, splitNumber: 3, axisLabel: { show: false }, splitLine: { show: false } },
      series: [
        { type: 'bar', data: bars.map((each) => each.value), barCategoryGap: '28%', itemStyle: { color: colour('--accent') }, silent: true },
        {
          type: 'scatter',
          data: bars.map((each) => each.target ?? '-'),
          symbol: 'rect',
          symbolSize: [width * 0.86, Math.max(3, fontSize / 4)],
          itemStyle: { color: colour('--mark'), opacity: 1 },
          silent: true,
          z: 3,
        },
      ],
    });
  }
}
