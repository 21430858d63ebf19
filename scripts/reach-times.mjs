// How long compat-gen's builds take, as scripts/reach-times measured it, for the page of scripts/reach.
import { existsSync, readFileSync } from 'node:fs';

const COLUMNS = ['known', 'again', 'cold'];

/**
 * The medians of the times, as lines of a page; nothing where there is none.
 *
 * @param file lines of SUITE PACKAGE KERNEL PLAIN KNOWN AGAIN COLD, tab separated, the last four in seconds of CPU time
 */
export function timesTable(file) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const timed = lines.map((line) => {
    const [plain, known, again, cold] = line.split('\t').slice(3).map(Number);
    return { plain, known, again, cold };
  });
  if (timed.length === 0) return '';
  const columns = COLUMNS.map((column) =>
    timed.map((seconds) => seconds[column] / seconds.plain).sort((one, other) => one - other),
  );
  return `## Time

CPU time (user and system) of \`compat-gen build\`, divided by that of the plain build of the same package for the same kernel
(\`scripts/reach-times\`). Medians of ${timed.length} builds that both do; before each one on a known kernel, \`compat-gen detect\` has asked
the kernel.

| | known kernel, the patch is made | the same once more | nothing known |
|---|---|---|---|
| median | ${columns.map((ratios) => median(ratios).toFixed(2)).join(' | ')} |
| from, to | ${columns.map((ratios) => `${ratios[0].toFixed(2)} to ${ratios.at(-1).toFixed(2)}`).join(' | ')} |
`;
}

function median(ratios) {
  const middle = (ratios.length - 1) / 2;
  return (ratios[Math.floor(middle)] + ratios[Math.ceil(middle)]) / 2;
}
