'use strict';

// Words, numbers and the switch between the languages. The other scripts add to `painters`.

const data = JSON.parse(document.getElementById('data').textContent);
const painters = [];
const byId = id => document.getElementById(id);
const inChinese = () => document.documentElement.lang.startsWith('zh');
const isNarrow = () => window.innerWidth < 760;

/** Returns a pair of words in the page's language. */
function say(words) {
  return Array.isArray(words) ? words[inChinese() ? 1 : 0] : words;
}

/** Returns one of the page's own texts, with {0}, {1}… filled in. */
function word(key, ...parts) {
  return parts.reduce((text, part, i) => text.replace(`{${i}}`, () => part), say(data.words[key]));
}

/** Returns a figure as readers see it. */
function tell(figure, isRate) {
  if (figure === null) return word('none');
  if (figure === 's') return word(isRate ? 'few' : 'small');
  if (figure === 'w') return word('withheld');
  if (Array.isArray(figure)) return word(figure[0] > 0 ? 'above' : 'below', figure[1]);
  return isRate ? `${figure.toFixed(1)} %` : figure.toLocaleString('en-US');
}

/** Returns the number by which a figure is drawn, or null if it is hidden. */
function sizeOf(figure) {
  if (Array.isArray(figure)) return figure[1];
  return typeof figure === 'number' ? figure : null;
}

/** Returns an element that holds text and children; text is never read as markup. */
function element(name, className, ...children) {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children);
  return node;
}

/** Returns a tooltip with a bold first line. */
function tip(title, lines) {
  return element('div', 'tip', element('b', '', title), ...lines.map(line => element('div', '', line)));
}

const tooltipStyle = {
  confine: true,
  backgroundColor: '#ffffff',
  borderColor: '#8794a1',
  padding: [8, 10],
};

/** Returns the start of every chart's options. */
function chartBase() {
  return {
    animation: false,
    textStyle: {fontFamily: getComputedStyle(document.documentElement).fontFamily, color: '#1d2733'},
  };
}

/** Fills a select with [value, text] pairs and keeps its choice. */
function fillSelect(select, options, chosen) {
  select.replaceChildren(...options.map(([value, text]) => {
    const option = element('option', '', text);
    option.value = value;
    return option;
  }));
  select.value = chosen;
}

function setLanguage(tag) {
  document.documentElement.lang = tag;
  document.title = say(data.title);
  for (const button of document.querySelectorAll('[data-language]')) {
    button.setAttribute('aria-pressed', button.dataset.language === tag);
  }
  for (const button of document.querySelectorAll('[data-label]')) {
    button.setAttribute('aria-label', word(button.dataset.label));
    button.title = word(button.dataset.label);
  }
  painters.forEach(paint => paint());
}

function start() {
  let narrow = isNarrow();
  window.addEventListener('resize', () => {
    if (narrow !== isNarrow()) painters.forEach(paint => paint());
    narrow = isNarrow();
  });
  for (const button of document.querySelectorAll('[data-language]')) {
    button.addEventListener('click', () => setLanguage(button.dataset.language));
  }
  const wished = {'#en': 'en', '#zh': 'zh-CN'}[location.hash];
  setLanguage(wished || document.documentElement.lang);
}
