// The map: regions of one level, in the whole city or in one district, coloured by one measure.

const COLOURS = ['#d6e6f4', '#a6cbe6', '#62a1d0', '#2b74b3', '#0d437f'];
const PLAIN_COLOURS = {s: '#f2ead8', w: '#d9d4cb', none: '#ffffff', mostly: '#cfe8d5', hardly: '#f3cfc6'};
const MOST_REGIONS = 4000; // more than that is offered within a district only
const MOST_AT_FIRST = 1000;

const regions = data.map.regions;
const mapChart = echarts.init(byId('map'));
const registered = new Set();
const districtLevel = findDistrictLevel();
let tapped = null;
const view = {measure: 0, district: -1, level: 0, zoom: 1};

/** Returns the coarsest level of at least two regions. */
function findDistrictLevel() {
  const found = data.levels.findIndex((_, level) => regions.filter(r => r.level === level).length > 1);
  return Math.max(found, 0);
}

/** Returns the number of the district that a region lies in, itself included; -1 if none. */
function districtOf(number) {
  let at = number;
  while (at >= 0 && regions[at].level > districtLevel) at = regions[at].parent;
  return at >= 0 && regions[at].level === districtLevel ? at : -1;
}

const districts = regions.map((_, number) => districtOf(number));
const isRate = () => data.measures[view.measure].of !== undefined;

/** Returns the numbers of the drawn regions of a level, in the chosen district if any. */
function drawnAt(level) {
  return regions.map((_, number) => number).filter(number =>
    regions[number].level === level && regions[number].shape.length > 0
      && (view.district < 0 || districts[number] === view.district));
}

/** Returns the levels that can be chosen. */
function levelsOffered() {
  const coarsest = view.district < 0 ? 0 : districtLevel + 1;
  const offered = data.levels.map((_, level) => level).filter(level => {
    const count = drawnAt(level).length;
    return level >= coarsest && count > 0 && count <= MOST_REGIONS;
  });
  return offered.length > 0 ? offered : [view.district < 0 ? 0 : districtLevel];
}

/** Returns the finest level that is quick to draw and mostly not hidden. */
function levelAtFirst() {
  const offered = levelsOffered();
  const good = offered.filter(level => {
    const drawn = drawnAt(level);
    const shown = drawn.filter(number => sizeOf(regions[number].values[view.measure]) !== null);
    return drawn.length <= MOST_AT_FIRST && shown.length * 2 >= drawn.length;
  });
  return good.length > 0 ? good[good.length - 1] : offered[0];
}

/** Turns the steps of a ring into longitudes and latitudes. */
function ringOf(steps) {
  const ring = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i < steps.length; i += 2) {
    x += steps[i];
    y += steps[i + 1];
    ring.push([data.map.west + x * data.map.step, data.map.south + y * data.map.step]);
  }
  ring.push(ring[0]);
  return ring;
}

/** Makes the regions of the view known to the chart library, and returns their name. */
function register(numbers) {
  const name = `${view.level}:${view.district}`;
  if (!registered.has(name)) {
    const features = numbers.map(number => ({
      type: 'Feature',
      properties: {name: regions[number].code},
      geometry: {
        type: 'MultiPolygon',
        coordinates: regions[number].shape.map(rings => rings.map(ringOf)),
      },
    }));
    echarts.registerMap(name, {geoJSON: {type: 'FeatureCollection', features}});
    registered.add(name);
  }
  return name;
}

/** Returns classes of about equal size: least and greatest member, and colour. */
function classesOf(figures) {
  const sorted = figures.filter(figure => typeof figure === 'number').sort((a, b) => a - b);
  const lows = COLOURS.map((_, i) => sorted[Math.floor(i * sorted.length / COLOURS.length)]);
  const starts = [...new Set(lows)].filter(low => low !== undefined);
  return starts.map((low, i) => {
    const members = sorted.filter(size => size >= low && (i + 1 === starts.length || size < starts[i + 1]));
    const colour = starts.length === 1 ? 2 : Math.round(i * (COLOURS.length - 1) / (starts.length - 1));
    return {low, high: members[members.length - 1], colour: COLOURS[colour]};
  });
}

/** Returns what a figure without an exact value is called; a bound must not be ranked by its size. */
function plainKey(figure) {
  if (Array.isArray(figure)) return figure[0] > 0 ? 'mostly' : 'hardly';
  return figure === null ? 'none' : figure;
}

function colourOf(figure, classes) {
  if (typeof figure !== 'number') return PLAIN_COLOURS[plainKey(figure)];
  return classes.find(c => figure >= c.low && figure <= c.high).colour;
}

function mapTip(number) {
  const region = regions[number];
  const measure = data.measures[view.measure];
  const lines = [word('pair', say(measure.name), tell(region.values[view.measure], isRate()))];
  if (isRate()) lines.push(word('shareOf', say(measure.of)));
  for (let at = region.parent; at >= 0; at = regions[at].parent) lines.push(say(regions[at].name));
  return tip(say(region.name), lines);
}

function paintMap() {
  const numbers = drawnAt(view.level);
  const figures = numbers.map(number => regions[number].values[view.measure]);
  const classes = classesOf(figures);
  const named = new Map(numbers.map(number => [regions[number].code, number]));
  const south = data.map.south;
  mapChart.setOption({
    ...chartBase(),
    tooltip: {...tooltipStyle, trigger: 'item', formatter: p => named.has(p.name) ? mapTip(named.get(p.name)) : ''},
    series: [{
      type: 'map',
      map: register(numbers),
      roam: view.zoom > 1 ? 'move' : false,
      zoom: view.zoom,
      center: view.centre,
      aspectScale: Math.cos(south * Math.PI / 180),
      layoutCenter: ['50%', '50%'],
      layoutSize: '94%',
      selectedMode: false,
      itemStyle: {borderColor: numbers.length > 600 ? '#ffffff' : '#7b8794', borderWidth: numbers.length > 600 ? 0.3 : 0.6},
      label: {
        show: numbers.length <= (isNarrow() ? 12 : 40),
        fontSize: 11,
        textBorderColor: '#ffffff',
        textBorderWidth: 2,
        formatter: p => named.has(p.name) ? say(regions[named.get(p.name)].name) : '',
      },
      labelLayout: {hideOverlap: true},
      emphasis: {label: {show: false}, itemStyle: {areaColor: null, borderColor: '#111827', borderWidth: 2}},
      data: numbers.map((number, i) => {
        const areaColor = colourOf(figures[i], classes);
        return {name: regions[number].code, itemStyle: {areaColor}, emphasis: {itemStyle: {areaColor}}};
      }),
    }],
  }, true);
  paintLegend(figures, classes);
  paintMapTable(numbers);
}

function paintLegend(figures, classes) {
  const entry = (colour, text) => {
    const swatch = element('i');
    swatch.style.background = colour;
    return element('li', '', swatch, text);
  };
  const range = c => c.low === c.high ? tell(c.low, isRate()) : `${tell(c.low, isRate())} – ${tell(c.high, isRate())}`;
  const entries = classes.map(c => entry(c.colour, range(c)));
  const plain = new Set(figures.filter(figure => typeof figure !== 'number').map(plainKey));
  const names = {
    mostly: word('mostly'),
    hardly: word('hardly'),
    s: tell('s', isRate()),
    w: tell('w', isRate()),
    none: word('none'),
  };
  for (const key of Object.keys(names)) {
    if (plain.has(key)) entries.push(entry(PLAIN_COLOURS[key], names[key]));
  }
  byId('legend').replaceChildren(...entries);
  const measure = data.measures[view.measure];
  const area = view.district < 0 ? word('whole') : say(regions[view.district].name);
  const caption = [say(measure.name), area, say(data.levels[view.level])];
  if (isRate()) caption.splice(1, 0, word('shareOf', say(measure.of)));
  byId('map-caption').textContent = caption.join(' · ');
}

function paintMapTable(numbers) {
  const table = byId('map-table');
  table.replaceChildren();
  if (!byId('map-details').open) return;
  const row = (cell, ...texts) => element('tr', '', ...texts.map((text, i) => element(i ? cell : 'th', i === 1 ? 'text' : '', text)));
  table.append(
    element('thead', '', row('th', word('name'), word('code'), say(data.measures[view.measure].name))),
    element('tbody', '', ...numbers.map(number => row('td', say(regions[number].name), regions[number].code, tell(regions[number].values[view.measure], isRate())))));
}

function paintControls() {
  fillSelect(byId('measure'), data.measures.map((m, i) => [i, say(m.name)]), view.measure);
  const named = regions.map((_, number) => number).filter(number => regions[number].level === districtLevel);
  fillSelect(byId('within'), [[-1, word('whole')], ...named.map(number => [number, say(regions[number].name)])], view.district);
  fillSelect(byId('level'), levelsOffered().map(level => [level, say(data.levels[level])]), view.level);
}

/** Changes the view and draws it again. */
function look(change) {
  Object.assign(view, change);
  if ('district' in change) Object.assign(view, {level: levelAtFirst(), zoom: 1, centre: undefined});
  paintControls();
  paintMap();
}

function zoomBy(factor) {
  const series = mapChart.getOption().series[0];
  const zoom = Math.min(40, Math.max(1, (series.zoom || 1) * factor));
  look({zoom, centre: zoom === 1 ? undefined : series.center});
}

if (data.measures.length > 0 && regions.some(region => region.shape.length > 0)) {
  byId('measure').addEventListener('change', e => look({measure: +e.target.value}));
  byId('within').addEventListener('change', e => look({district: +e.target.value}));
  byId('level').addEventListener('change', e => look({level: +e.target.value}));
  byId('zoom-in').addEventListener('click', () => zoomBy(1.6));
  byId('zoom-out').addEventListener('click', () => zoomBy(1 / 1.6));
  byId('zoom-reset').addEventListener('click', () => look({district: -1}));
  byId('map-details').addEventListener('toggle', () => paintMapTable(drawnAt(view.level)));
  mapChart.on('click', p => {
    const first = p.event.event.type.startsWith('touch') && p.name !== tapped; // the first tap shows the figure only
    tapped = p.name;
    const district = districts[regions.findIndex(region => region.code === p.name)];
    if (!first && view.district < 0 && district >= 0) look({district});
  });
  view.level = levelAtFirst();
  painters.push(() => look({}));
  window.addEventListener('resize', () => mapChart.resize());
}
