import path from 'node:path';
import { sha256 } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import { readDirectives, type SelectedBy } from './directives.js';
import type { Rule } from './rule.js';

/** A rule as it stands on disk: absolute path, and the whole text as latin1. */
export interface RuleFile {
  file: string;
  text: string;
  origin: Rule['origin'];
  /** 'when' unless it is said. */
  selectedBy?: SelectedBy;
}

const KINDS: Readonly<Record<string, Rule['kind']>> = {
  '.cocci': 'cocci',
  '.patch': 'patch',
  '.kbuild': 'kbuild',
  '.head': 'head',
};

/**
 * Makes a Rule of a .cocci, .patch, .kbuild or .head file.
 * Throws RULE_FILE or RULE_CONDITION, with file and line, for a header that can't be believed.
 */
export function parseRule({ file, text, origin, selectedBy }: RuleFile): Rule {
  const extension = path.extname(file);
  const kind = KINDS[extension];
  if (kind === undefined) {
    throw new CompatError('RULE_FILE', `${file} is not a .cocci, .patch, .kbuild or .head file`, {
      hint: 'Rename it, or leave it out of rules.files in compat.toml.',
    });
  }
  const name = path.basename(file, extension);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\0-\x1f\x7f]/.test(name)) {
    throw new CompatError(
      'RULE_FILE',
      `${JSON.stringify(file)}: a rule's name holds a control character`,
      {
        hint: 'Rename the file: names are listed one a line.',
      },
    );
  }
  return {
    name,
    file,
    kind,
    text,
    // Only of the few that apply is it ever asked.
    get digest() {
      return digestOf(text);
    },
    ...readDirectives(text, kind, file, selectedBy),
    origin,
  };
}

/** Hex SHA-256 of the bytes that a rule's latin1 text stands for. */
export function digestOf(text: string): string {
  return sha256(Buffer.from(text, 'latin1'));
}
