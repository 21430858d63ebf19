// The heat map of scripts/reach: one square for each package and kernel, the suites side by side.
import { distinct, fate, rowsOf } from './reach-fate.mjs';

const SQUARE = 14;
const LINE = 16;
const LEFT = 170;
const TOP = 60;
/** Each with a mark besides its colour, and what the legend calls it. */
const LOOKS = {
  built: { fill: '#9ec6e0', ink: '#333', mark: '', words: 'builds as it is' },
  fixed: { fill: '#2e7d32', ink: '#fff', mark: '+', words: 'fixed' },
  fails: { fill: '#f2d3a0', ink: '#333', mark: '–', words: 'fails' },
  broken: { fill: '#b71c1c', ink: '#fff', mark: '!', words: 'broken' },
};

/** The text of an SVG file. */
export function picture(builds) {
  const suites = distinct(builds.map(({ suite }) => suite));
  const series = distinct(builds.map((build) => build.series));
  const panel = LEFT + series.length * LINE + 30;
  const panels = suites.map((suite) => builds.filter((build) => build.suite === suite));
  const height = TOP + LINE * Math.max(...panels.map((own) => rowsOf(own).length)) + 40;
  const width = Math.max(panel * suites.length, 460);
  const parts = [
    ...panels.flatMap((own, index) => drawPanel(own, suites[index], series, index * panel)),
    ...drawLegend(height - 22),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" font-family="sans-serif" font-size="11">
<rect width="100%" height="100%" fill="#fff"/>
${parts.join('\n')}
</svg>
`;
}

function drawPanel(builds, suite, series, x) {
  const column = (one) => x + LEFT + series.indexOf(one) * LINE;
  const heads = series.map((one) => {
    const [cx, cy] = [column(one) + 11, TOP - 6];
    return label(cx, cy, one, `transform="rotate(-60 ${cx} ${cy})"`);
  });
  const rows = rowsOf(builds).flatMap(([name, row], index) => [
    label(x + LEFT - 6, TOP + index * LINE + 11, name, 'text-anchor="end"'),
    ...row.flatMap((build) => drawBuild(build, column(build.series), TOP + index * LINE)),
  ]);
  return [label(x + LEFT, 20, suite, 'font-weight="bold"'), ...heads, ...rows];
}

function drawBuild(build, x, y) {
  const how = fate(build);
  const { fill, ink, mark } = LOOKS[how];
  const title = quote(`${build.name}, ${build.series}: ${how} ${build.rules.join(' ')}`.trim());
  return [
    `<rect x="${x}" y="${y}" width="${SQUARE}" height="${SQUARE}" fill="${fill}"><title>${title}</title></rect>`,
    ...(mark === '' ? [] : [label(x + 7, y + 11, mark, `text-anchor="middle" fill="${ink}"`)]),
  ];
}

function drawLegend(y) {
  return Object.values(LOOKS).flatMap(({ fill, words }, index) => [
    `<rect x="${10 + index * 110}" y="${y}" width="${SQUARE}" height="${SQUARE}" fill="${fill}"/>`,
    label(30 + index * 110, y + 11, words, ''),
  ]);
}

function label(x, y, words, more) {
  return `<text x="${x}" y="${y}"${more === '' ? '' : ` ${more}`}>${quote(words)}</text>`;
}

function quote(words) {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
