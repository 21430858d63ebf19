// A picture of a terminal: the text that tmux captures with its colours, as SVG.

const ADVANCE = 8;
const LINE = 18;
const PAD = 14;
const INK = '#d4d4d4';
const DIM = '#8a8a8a';
/** By the number of the escape sequence that sets it. */
const COLOURS = {
  31: '#f47067',
  32: '#8ddb8c',
  33: '#e0b050',
  34: '#6cb6ff',
  35: '#dcbdfb',
  36: '#76d7e0',
};

/** The text of an SVG file that shows these lines, with escape sequences for colours, in so many columns. */
export function picture(lines, columns) {
  const width = columns * ADVANCE + 2 * PAD;
  const height = lines.length * LINE + 2 * PAD;
  const rows = lines.map((line, index) => row(line, PAD + LINE * index + 13));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" font-family="ui-monospace, 'DejaVu Sans Mono', monospace" font-size="13.3" xml:space="preserve">
<rect width="100%" height="100%" rx="6" fill="#1c1f24"/>
${rows.filter(Boolean).join('\n')}
</svg>
`;
}

/** Each piece has its place and its length, so that columns stand in line with any font. */
function row(line, y) {
  let at = 0;
  const pieces = piecesOf(line).map(({ text, look }) => {
    const x = PAD + at * ADVANCE;
    at += [...text].length;
    if (text.trim() === '') return '';
    const length = [...text].length * ADVANCE;
    return `<tspan x="${x}" textLength="${length}" ${attributes(look)}>${quote(text)}</tspan>`;
  });
  const inside = pieces.join('');
  return inside === '' ? '' : `<text y="${y}">${inside}</text>`;
}

function attributes({ colour, bold, dim }) {
  const fill = dim ? DIM : (COLOURS[colour] ?? INK);
  return `fill="${fill}"${bold ? ' font-weight="bold"' : ''}`;
}

/** The line in pieces of one look each. */
function piecesOf(line) {
  let look = { colour: 0, bold: false, dim: false };
  const pieces = [];
  let column = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what a terminal obeys
  for (const part of line.split(/(\x1b\[[\d;]*m)/)) {
    if (part.startsWith('\x1b')) look = changed(look, part);
    else if (part !== '') {
      const text = untabbed(part, column);
      column += [...text].length;
      pieces.push({ text, look });
    }
  }
  return pieces;
}

function changed(look, sequence) {
  let next = { ...look };
  for (const code of sequence.slice(2, -1).split(';').map(Number)) {
    if (code === 0) next = { colour: 0, bold: false, dim: false };
    else if (code === 1) next.bold = true;
    else if (code === 2) next.dim = true;
    else if (code === 22) next = { ...next, bold: false, dim: false };
    else if (code === 39) next.colour = 0;
    else if (code >= 30 && code <= 37) next.colour = code;
  }
  return next;
}

function quote(words) {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A text that begins at a column, with blanks in place of tabs. */
function untabbed(text, column) {
  let wide = '';
  for (const letter of text) {
    const room = 8 - ((column + [...wide].length) % 8);
    wide += letter === '\t' ? ' '.repeat(room) : letter;
  }
  return wide;
}
