import { BarChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Hour } from '../wire/board';

use([BarChart, ScatterChart, GridComponent, SVGRenderer]);

/**
 * Bars for the day, and a mark on each for the day before: over the mark is better than yesterday. The figures stand
 * beneath the bars, where no mark runs through them.
 */
export class HoursDrawing {
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

  draw(hours: Hour[], names: { today: string; yesterday: string }): void {
    const style = getComputedStyle(this.canvas);
    const colour = (token: string) => style.getPropertyValue(token).trim();
    const fontSize = Number.parseFloat(style.fontSize);
    const text = { color: colour('--muted'), fontSize, fontFamily: style.fontFamily };
    const ink = { ...text, color: colour('--ink') };
    this.chart.setOption({
      animation: !this.still,
      animationDuration: 500,
      grid: { left: 0, right: 0, top: fontSize * 0.6, bottom: 0, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: {
        type: 'category',
        data: hours.map(({ hour, effectiveCalls }) => `{figure|${effectiveCalls || ' '}}\n{hour|${hour}}`),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: colour('--rule') } },
        axisLabel: { interval: 0, rich: { figure: { ...ink, fontWeight: 'bold', lineHeight: fontSize * 1.5 }, hour: text } },
      },
      yAxis: { type: 'value', minInterval: 1, splitNumber: 3, axisLabel: { show: false }, splitLine: { show: false } },
      series: [
        {
          type: 'bar',
          name: names.today,
          data: hours.map((each) => each.effectiveCalls),
          barCategoryGap: '28%',
          itemStyle: { color: colour('--accent') },
          silent: true,
        },
        {
          type: 'scatter',
          name: names.yesterday,
          data: hours.map((each) => each.yesterdayEffectiveCalls || '-'),
          symbol: 'rect',
          symbolSize: [this.markWidth(hours.length), Math.max(3, fontSize / 4)],
          itemStyle: { color: colour('--mark'), opacity: 1 },
          silent: true,
          z: 3,
        },
      ],
    });
  }

  /** A mark is a little wider than its bar, so that it is seen on both sides of it. */
  private markWidth(hours: number): number {
    return (this.chart.getWidth() / Math.max(hours, 1)) * 0.86;
  }
}
