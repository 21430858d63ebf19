import { CompatError } from '../core/errors.js';

/** More is no list of packages. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * The files that apt is about to install, as it tells a DPkg::Pre-Install-Pkgs hook on stdin (apt.conf(5)): a path a line, or, if the hook asked for
 * version 2 or 3, its configuration, an empty line, and a line for each package that ends in its file. What is removed or only configured has none.
 * Throws USAGE for anything else.
 */
export async function filesFromApt(stdin: AsyncIterable<Buffer | string>): Promise<string[]> {
  let text = '';
  for await (const piece of stdin) {
    text += piece.toString('utf8');
    if (text.length > MOST_BYTES) throw notApt();
  }
  const lines = text.split('\n').filter((line, index) => line !== '' || index > 0);
  const first = lines[0] ?? '';
  if (/^VERSION [23]$/.test(first)) {
    const packages = text.slice(text.indexOf('\n\n') + 2).split('\n');
    return packages.flatMap((line) => / (\/.*\.deb)$/.exec(line)?.[1] ?? []);
  }
  const files = lines.filter((line) => line !== '');
  if (files.some((line) => !/^\/.*\.deb$/.test(line))) throw notApt();
  return files;
}

function notApt(): CompatError {
  return new CompatError('USAGE', 'what is said on stdin is not what apt tells a hook', {
    hint: '--apt is for DPkg::Pre-Install-Pkgs. To look at a kernel by hand: compat-gen preflight --headers FILE.deb…',
  });
}
