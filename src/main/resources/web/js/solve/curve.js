import {t} from '../texts.js';

/** What a job says, as a point of its curves: seconds since it began, what is open, and the cost of soft rules. */
export function point({stage, startedAt, open, score}) {
  const [, soft] = /(-?\d+)soft/.exec(score) ?? [];
  return {stage, seconds: startedAt ? Math.max(0, (Date.now() - Date.parse(startedAt)) / 1000) : 0, open, cost: soft === undefined ? null : -Number(soft)};
}

/**
 * Above, what is open; below, the cost of soft rules as a share of the first plan's, because each stage counts its own points. Answers
 * with how to show more points.
 */
export async function drawCurve(root, points) {
  const echarts = await import('../echarts.js');
  if (!root.isConnected) return {show: () => {}};
  const chart = echarts.init(root);
  const observer = new ResizeObserver(() => (root.isConnected ? chart.resize() : (observer.disconnect(), chart.dispose())));
  observer.observe(root);
  const show = shown => { if (root.isConnected) chart.setOption(options(shown, colours()), {notMerge: true}); };
  show(points);
  return {show};
}

function colours() {
  const style = getComputedStyle(document.documentElement);
  const value = name => style.getPropertyValue(name).trim();
  return {ink: value('--ink'), soft: value('--ink-soft'), line: value('--line-soft'), alert: value('--alert'), font: value('--font'),
    stages: [0, 1, 2, 3].map(number => value(`--base-${number}`))};
}

function options(points, colour) {
  const stages = [...new Set(points.filter(({open, cost}) => open !== null || cost !== null).map(({stage}) => stage))].filter(Boolean);
  const wide = {left: 64, right: 24};
  return {
    animation: false,
    textStyle: {fontFamily: colour.font},
    legend: {top: 0, right: 8, textStyle: {color: colour.ink}, data: stages},
    tooltip: {trigger: 'axis', renderMode: 'richText'},
    grid: [{...wide, top: 48, height: '34%'}, {...wide, bottom: 40, height: '34%'}],
    xAxis: [time(0, colour, false), time(1, colour, true)],
    yAxis: [scale(0, t('solve.axis.open'), colour, {min: 0, minInterval: 1}), scale(1, t('solve.axis.cost'), colour, {scale: true})],
    series: stages.flatMap((stage, number) => [line(0, 'open', stage, number, points, colour), line(1, 'cost', stage, number, points, colour)]),
  };
}

function time(grid, colour, named) {
  return {type: 'value', gridIndex: grid, min: 0, name: named ? t('solve.axis.time') : undefined, nameLocation: 'middle', nameGap: 24, axisLabel: {show: named, color: colour.soft},
    nameTextStyle: {color: colour.soft}, splitLine: {show: false}};
}

function scale(grid, name, colour, rest) {
  return {type: 'value', gridIndex: grid, name, nameTextStyle: {color: colour.soft, align: 'left'}, axisLabel: {color: colour.soft}, splitLine: {lineStyle: {color: colour.line}}, ...rest};
}

function line(grid, field, stage, number, points, colour) {
  return {type: 'line', name: stage, xAxisIndex: grid, yAxisIndex: grid, step: 'end', showSymbol: true, symbol: 'circle', symbolSize: 4, itemStyle: {color: colour.stages[number % colour.stages.length]},
    data: valuesOf(points, stage, field)};
}

function valuesOf(points, stage, field) {
  const known = points.filter(one => one.stage === stage && one[field] !== null);
  const first = field === 'cost' ? Math.max(1, known[0]?.cost ?? 1) / 100 : 1;
  return known.map(one => [Math.round(one.seconds * 10) / 10, Math.round(one[field] / first * 10) / 10]);
}
