import type { Enabled } from '../../build/index.js';
import { inWords } from '../../ko/index.js';
import type { Verdict } from '../../preflight/index.js';
import type { Look } from '../terminal/looks.js';

/** Causes of one driver that are shown. */
const SHOWN = 3;

/**
 * What is said of the drivers on one kernel.
 *
 * @param enabled the dkms packages that are built patched; undefined for drivers that are directories, of which dkms knows nothing
 */
export function preflightLines(
  release: string,
  verdicts: readonly Verdict[],
  enabled: readonly Enabled[] | undefined,
): string[] {
  const width = Math.max(0, ...verdicts.map(({ driver }) => driver.length));
  return [
    release,
    ...verdicts.flatMap((one) => [
      `  ${one.driver.padEnd(width)}  ${inOneLine(one, enabled)}`,
      ...reasons(one).map((line) => `      ${line}`),
    ]),
  ];
}

/** The verdicts stand out. */
export const preflightLook: Look = (line, { bold, green, red }) => {
  if (!line.startsWith(' ')) return bold(line);
  const [, name, words = '', rest = ''] =
    /^( {2}\S.*? {2,})(builds|fixed by|will fail|would not load)(.*)$/.exec(line) ?? [];
  if (name === undefined) return line;
  const colour = words === 'builds' || words === 'fixed by' ? green : red;
  return `${name}${colour(words)}${rest}`;
};

/** Whether dkms builds a package patched by itself: `compat-gen dkms --enable` was told so. */
export function isEnabled({ driver }: Verdict, enabled: readonly Enabled[]): boolean {
  return enabled.some(({ name }) => driver.startsWith(`${name}/`));
}

function inOneLine(verdict: Verdict, enabled: readonly Enabled[] | undefined): string {
  const { outcome, work, why, modules, driver } = verdict;
  switch (outcome) {
    case 'builds':
      return 'builds as it is';
    case 'fixed': {
      const rules = work?.rules.length ?? 0;
      const byRules = `fixed by ${rules} ${rules === 1 ? 'rule' : 'rules'}`;
      const fixed = rules === 0 ? 'fixed by headers or flags that it lacks' : byRules;
      if (enabled === undefined || isEnabled(verdict, enabled)) return fixed;
      return `${fixed}, if dkms is told so: compat-gen dkms --enable ${driver}`;
    }
    case 'fails':
      return `will fail: ${why}`;
    case 'refused': {
      const one = modules.find(({ loads }) => !loads);
      const finding = one?.findings.find(({ weight }) => weight === 'refused');
      return `builds, but would not load: ${finding === undefined ? '' : inWords(finding)}`;
    }
    case 'excluded':
      return `is not built: ${why}`;
  }
}

function reasons({ causes }: Verdict): string[] {
  return causes.slice(0, SHOWN).map(({ error, count }) => {
    const more = count > 1 ? `  (and ${count - 1} more)` : '';
    return `${error.place === '' ? '' : `${error.place}: `}${error.message}${more}`;
  });
}
