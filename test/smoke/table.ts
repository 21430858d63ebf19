import { readFileSync } from 'node:fs';
import path from 'node:path';
import { REPO } from '../e2e/kernels.js';

/** The table of docs/smoke.md: the scripts that run the code which a rule rewrites, by the rule. */
export function scriptsByRule(): Map<string, string[]> {
  const page = readFileSync(path.join(REPO, 'docs/smoke.md'), 'utf8');
  const rows = page.matchAll(/^\| (`\w+_present`[^|]*) \| ([^|]+) \| [^|]+ \|$/gm);
  return new Map(
    [...rows].flatMap(([, rules = '', scripts = '']) =>
      [...rules.matchAll(/`(\w+)`/g)].map(([, rule = '']): [string, string[]] => [
        rule,
        scripts.split(', '),
      ]),
    ),
  );
}
