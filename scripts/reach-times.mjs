// How long compat-gen's builds take, of what scripts/reach measured, for its page.

const COLUMNS = ['known', 'again', 'cold'];

/** The medians of the times, as lines of a page; nothing where there is none. */
export function timesTable(all) {
  const timed = all.filter(
    ({ before, after, seconds }) =>
      before === 'ok' && after === 'ok' && seconds.cold > 0 && seconds.plain > 0,
  );
  if (timed.length === 0) return '';
  const cells = COLUMNS.map((column) => ratio(timed, column));
  const range = COLUMNS.map((column) => {
    const ratios = ratiosOf(timed, column);
    return `${ratios[0].toFixed(2)} to ${ratios.at(-1).toFixed(2)}`;
  });
  return `## Time

CPU time (user and system) of \`compat-gen build\`, divided by that of the plain build of the same package for the same kernel. Medians of
${timed.length} builds that both do; before each one on a known kernel, \`compat-gen detect\` has asked the kernel.

| | known kernel, the patch is made | the same once more | nothing known |
|---|---|---|---|
| median | ${cells.join(' | ')} |
| from, to | ${range.join(' | ')} |
`;
}

function ratio(timed, column) {
  const ratios = ratiosOf(timed, column);
  const middle = (ratios.length - 1) / 2;
  return ((ratios[Math.floor(middle)] + ratios[Math.ceil(middle)]) / 2).toFixed(2);
}

function ratiosOf(timed, column) {
  return timed
    .map(({ seconds }) => seconds[column] / seconds.plain)
    .sort((one, other) => one - other);
}
