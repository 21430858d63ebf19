// What became of the builds that scripts/reach measured, for its table and its picture.

/** What became of one build, and how it is shown. */
export function fate({ before, after }) {
  if (before === 'ok') return after === 'ok' ? 'built' : 'broken';
  return after === 'ok' ? 'fixed' : 'fails';
}

/** Each value once, in their order. */
export function distinct(values) {
  return [...new Set(values)];
}

/** The builds of each package, with its name. */
export function rowsOf(all) {
  const names = distinct(all.map(({ name }) => name));
  return names.map((name) => [name, all.filter((build) => build.name === name)]);
}
