// Data flows one way through the rooms. Which room may know which is the table in ARCHITECTURE.md, and nothing
// else: each of its rows becomes a rule here, and each directory of src/ needs a row.
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const rows = new Map(
  [
    ...readFileSync(path.join(__dirname, 'ARCHITECTURE.md'), 'utf8').matchAll(
      /^\| `([\w./-]+)` \|.*\| ([^|]*) \|$/gm,
    ),
  ].map(([, name, knows]) => [
    name,
    knows.split(/,\s*/).filter((other) => other !== '' && other !== '–'),
  ]),
);
const there = readdirSync(path.join(__dirname, 'src'), { withFileTypes: true }).map((entry) =>
  entry.isDirectory() ? `${entry.name}/` : entry.name,
);
const wrong = [
  ...there.filter((name) => !rows.has(name)).map((name) => `src/${name} has no row`),
  ...[...rows.keys()]
    .filter((name) => !there.includes(name.replace(/^(\w+\/).*/, '$1')))
    .map((name) => `${name} has a row, and is not there`),
  ...[...rows].flatMap(([name, knows]) =>
    knows
      .filter((other) => !rows.has(`${other}/`) && !rows.has(other))
      .map((other) => `${name} may know ${other}, which has no row`),
  ),
];
if (wrong.length > 0) throw new Error(`ARCHITECTURE.md: ${wrong.join('; ')}`);

const escaped = (name) => name.replaceAll('.', '\\.');
const inside = (name) => `^src/${escaped(name)}${name.endsWith('/') ? '' : '$'}`;
/** Of a room that is told apart within another: what lies in the outer one is its own, too. */
const outer = (name) => name.replace(/^(\w+\/).*/, '$1');

const knows = [...rows].map(([name, others]) => ({
  name: `${name} knows its row`,
  comment: `${name} may import ${others.join(', ') || 'nothing'} and itself`,
  severity: 'error',
  from: { path: inside(name) },
  to: {
    path: '^src/',
    pathNot: [
      outer(name),
      ...others.map((other) => (rows.has(`${other}/`) ? `${other}/` : other)),
    ].map(inside),
  },
}));

/** core/ is a shelf of small files, each of which is known by its name. */
const rooms = [...rows.keys()].filter(
  (name) => name.endsWith('/') && name !== 'core/' && name !== 'cli/',
);
const doors = rooms.map((name) => ({
  name: `${name} has one door`,
  comment: `from outside, only ${name}index.ts may be imported`,
  severity: 'error',
  from: { path: '^src/', pathNot: inside(name) },
  to: { path: inside(name), pathNot: `^src/${name}index\\.ts$` },
}));

module.exports = {
  forbidden: [
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'only cli/ knows the terminal',
      severity: 'error',
      from: { pathNot: inside('cli/') },
      to: { path: [inside('cli/'), 'node_modules/commander'] },
    },
    ...knows,
    ...doors,
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
