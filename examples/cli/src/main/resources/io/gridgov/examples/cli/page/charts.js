// Reports by hour and channel, on-time share and returns by unit.

const CHANNEL_COLOURS = ['#1f5f99', '#e08e2b', '#3f8f6b', '#b04a5a', '#7a68ae', '#5b7083', '#a8a032', '#4aa3b5', '#8c6d4f', '#d48fb0', '#2f3e4e', '#b9c46a'];
const MOST_BARS = 16;
const hoursChart = echarts.init(byId('hours'));
const onTimeChart = echarts.init(byId('on-time'));
const returnedChart = echarts.init(byId('returned'));

function hoursTip(points) {
  const hour = points[0].dataIndex;
  return tip(`${hour}:00–${hour + 1}:00`, data.channels.map((channel, i) => word('pair', say(channel), tell(data.hours[i][hour], false))));
}

function paintHours() {
  const narrow = isNarrow();
  hoursChart.setOption({
    ...chartBase(),
    color: CHANNEL_COLOURS,
    tooltip: {...tooltipStyle, trigger: 'axis', axisPointer: {type: 'shadow'}, formatter: hoursTip},
    legend: {type: narrow ? 'scroll' : 'plain', top: 0, left: 0, itemWidth: 14, itemHeight: 10},
    grid: {left: 4, right: 8, top: narrow ? 40 : 56, bottom: 4, containLabel: true},
    xAxis: {type: 'category', data: data.hours.length ? data.hours[0].map((_, hour) => String(hour)) : [], axisTick: {show: false}},
    yAxis: {type: 'value', minInterval: 1, splitLine: {lineStyle: {color: '#e4e8ec'}}},
    series: data.channels.map((channel, i) => ({
      type: 'bar',
      stack: 'hour',
      barCategoryGap: '22%',
      name: say(channel),
      data: data.hours[i].map(sizeOf),
    })),
  }, true);
}

/** Draws horizontal bars, the first at the top. */
function paintBars(chart, units, figures, rate, colour) {
  chart.getDom().style.height = `${60 + 32 * Math.max(units.length, 3)}px`;
  chart.resize();
  chart.setOption({
    ...chartBase(),
    title: {show: units.length === 0, text: word('unitsSmall'), left: 'center', top: 'middle', textStyle: {fontSize: 14, fontWeight: 400}},
    tooltip: {...tooltipStyle, trigger: 'item', formatter: p => {
      const unit = units[p.dataIndex];
      const lines = [tell(figures[unit], rate)];
      if (rate) lines.push(word('pair', word('timed'), tell(data.timed[unit], false)));
      return tip(say(data.units[unit]), lines);
    }},
    grid: {left: 4, right: 76, top: 4, bottom: 4, containLabel: true},
    xAxis: {type: 'value', max: rate ? 100 : undefined, minInterval: 1, splitNumber: isNarrow() ? 3 : 5, interval: rate && isNarrow() ? 50 : undefined, axisLabel: {hideOverlap: true, formatter: rate ? '{value} %' : '{value}'}, splitLine: {lineStyle: {color: '#e4e8ec'}}},
    yAxis: {type: 'category', inverse: true, data: units.map(unit => say(data.units[unit])), axisTick: {show: false}, axisLabel: {width: isNarrow() ? 110 : 190, overflow: 'break', fontSize: 11, lineHeight: 13}},
    series: [{
      type: 'bar',
      barWidth: 16,
      label: {show: true, position: 'right', formatter: p => tell(figures[units[p.dataIndex]], rate)},
      data: units.map(unit => ({
        value: sizeOf(figures[unit]),
        itemStyle: {color: Array.isArray(figures[unit]) ? '#a9c3da' : colour},
      })),
    }],
  }, true);
}

/** Returns the units whose figure can be drawn, by descending weight, at most so many. */
function unitsBy(weights, figures) {
  return data.units.map((_, unit) => unit)
    .filter(unit => sizeOf(figures[unit]) !== null)
    .sort((a, b) => (sizeOf(weights[b]) || 0) - (sizeOf(weights[a]) || 0) || a - b)
    .slice(0, MOST_BARS);
}

function paintUnits() {
  const onTime = unitsBy(data.timed, data.onTime);
  const returned = unitsBy(data.returned, data.returned);
  paintBars(onTimeChart, onTime, data.onTime, true, '#1f5f99');
  paintBars(returnedChart, returned, data.returned, false, '#b04a5a');
  byId('on-time-drawn').textContent = word('drawnNote', onTime.length, data.units.length);
  byId('returned-drawn').textContent = word('drawnNote', returned.length, data.units.length);
}

painters.push(paintHours, paintUnits);
window.addEventListener('resize', () => [hoursChart, onTimeChart, returnedChart].forEach(chart => chart.resize()));
start();
