// The table of exit codes, for scripts/commands-page.mjs.
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

/** What each exit code means to a user. */
const MEANING = {
  0: 'done',
  1: 'a bug of compat-gen (it says so), or a file that could not be written',
  2: 'the command line, compat.toml, a compat test or a rule is wrong',
  3: 'no kernel tree, or no compiler, that can be used',
  4: 'a patch is needed and cannot be made here, or too few have signed it; with `--locked`: it is missing or stale',
  5: 'spatch failed, or a rule did not do what it must',
  6: 'a patch does not apply, or changes files that it must not',
  7: 'kbuild failed',
  8: 'the cache is damaged',
  9: 'this kernel is not supported by the module',
  10: 'this kernel would not load the module',
  11: '`smoke`: the booted kernel, or a script, says that something is wrong',
  130: 'interrupted',
};

const { code } = transformSync(
  readFileSync(new URL('../src/core/errors.ts', import.meta.url), 'utf8'),
  { loader: 'ts' },
);
const { EXIT_CODES } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

/** Markdown. Throws if src/core/errors.ts has a number that has no meaning here, or the other way round. */
export function exitCodeTable() {
  const used = new Set([0, ...Object.values(EXIT_CODES)]);
  const numbers = [...new Set([...used, ...Object.keys(MEANING).map(Number)])];
  const odd = numbers.find((number) => !used.has(number) || MEANING[number] === undefined);
  if (odd !== undefined) {
    throw new Error(`exit code ${odd}: src/core/errors.ts and scripts/exit-codes.mjs differ`);
  }
  const rows = numbers
    .sort((a, b) => a - b)
    .map((number) => {
      const codes = Object.keys(EXIT_CODES).filter((name) => EXIT_CODES[name] === number);
      return `| ${number} | ${MEANING[number]} | ${codes.map((name) => `\`${name}\``).join(' ')} |`;
    });
  return ['| exit code | meaning | `code` with `--json` |', '|---|---|---|', ...rows].join('\n');
}
