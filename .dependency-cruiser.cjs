// Data flows one way through the rooms: this file is the map of which room may know which.
const room = (name) => `^src/${name}/`;

// A room may import from core/ and from the rooms listed here; nothing else.
const knows = {
  core: [],
  module: [],
  kernel: [],
  header: [],
  rules: [],
  detect: ['kernel'],
  kept: [],
  cache: ['header'],
  spatch: ['rules', 'patch'],
  patch: [],
  kbuild: ['kernel'],
  archive: [],
  release: ['rules'],
};

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'only-cli-knows-the-terminal',
      severity: 'error',
      from: { pathNot: room('cli') },
      to: { path: [room('cli'), 'node_modules/commander'] },
    },
    ...Object.entries(knows).map(([name, others]) => ({
      name: `${name}-knows-its-room`,
      comment: `${name}/ may import core/${others.map((other) => `, ${other}/`).join('')} and itself`,
      severity: 'error',
      from: { path: room(name) },
      to: { path: '^src/', pathNot: [room(name), room('core'), ...others.map(room)] },
    })),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
