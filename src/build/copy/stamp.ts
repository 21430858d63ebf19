import { splitLines } from '../../patch/index.js';
import { writtenRules } from '../../rules/index.js';
import { cString } from './c-string.js';
import { scanLines } from './scan.js';

/** What a built module tells about its origin through modinfo. */
export interface Stamp {
  fingerprint: string;
  /** Names of the applied rules, in order: instances of a template are told as the rule that they were made for. */
  rules: readonly string[];
}

/**
 * Adds `compat_fingerprint` and `compat_rules` ("none" where there are none) to the module information
 * of a C file that holds MODULE_LICENSE, which a module has once. Any other file comes back as it is.
 */
export function stamp(bytes: Buffer, { fingerprint, rules }: Stamp): Buffer {
  const text = bytes.toString('latin1');
  if (!declaresLicense(text)) return bytes;
  const shown = rules.length === 0 ? 'none' : writtenRules(rules).join(' ');
  // The empty line stops a backslash at the end of the file from swallowing what follows. The #ifdef
  // is for a MODULE_LICENSE in a branch that is not compiled, where <linux/module.h> may be missing too.
  const added = [
    text.endsWith('\n') ? '' : '\n',
    '\n#ifdef MODULE_INFO\n',
    `MODULE_INFO(compat_fingerprint, ${cString(fingerprint)});\n`,
    `MODULE_INFO(compat_rules, ${cString(shown)});\n`,
    '#endif\n',
  ];
  return Buffer.from(text + added.join(''), 'latin1');
}

/** Whether MODULE_LICENSE( stands in the code itself: not in a comment, a string or a directive. */
function declaresLicense(text: string): boolean {
  const code = scanLines(splitLines(text))
    .filter((line) => line.directive === undefined)
    .map((line) => line.code);
  return /\bMODULE_LICENSE\s*\(/.test(code.join('\n'));
}
