import os from 'node:os';

/** As many digits of a fingerprint as a person needs: every command takes them for the whole. */
const DIGITS = 12;

/** A text with fingerprints in 12 digits; in a path, which can't be copied so, with an ellipsis. */
export function briefDigits(text: string): string {
  return text.replace(
    /(?<![\w.-])([0-9a-f]{64}|[0-9a-f]{32})(?![\w-])(?=(\/)?)/g,
    (_, digits: string, slash?: string) => `${digits.slice(0, DIGITS)}${slash ? '…' : ''}`,
  );
}

/** A text whose paths are as one who stands in `cwd` would type them: relative to it, or to the home directory. */
export function briefPaths(text: string, cwd: string, home: string = homeDir()): string {
  const here = cwd === '/' ? text : replaced(text, cwd, '');
  return home === '' || home === '/' ? here : replaced(here, home, '~/');
}

/** A path in so many columns, without its beginning where it is longer: `…/cocci_cache/x/compat.patch`. */
export function endOfPath(file: string, columns: number): string {
  if (file.length <= columns || !file.includes('/')) return file;
  const parts = file.split('/');
  while (parts.length > 1 && parts.join('/').length + 2 > columns) parts.shift();
  return `…/${parts.join('/')}`;
}

/** Where a word begins with the directory, and goes on below it. */
function replaced(text: string, dir: string, by: string): string {
  const escaped = dir.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return text.replace(new RegExp(`(?<![^\\s(])${escaped}/`, 'g'), () => by);
}

function homeDir(): string {
  const { HOME = '' } = process.env;
  if (HOME !== '') return HOME;
  try {
    return os.homedir();
  } catch {
    // A user without a home.
    return '';
  }
}
