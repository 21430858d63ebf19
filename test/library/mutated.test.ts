import { expect, test } from 'vitest';
import { reuseIn } from '../../src/reuse/index.js';
import type { Rule } from '../../src/rules/index.js';
import { HERE, spatchOf } from '../apply/hosts.js';
import { atOnce, fast, oneByOne, textOf } from '../fuzz/apply.js';
import { withoutConditionals } from '../fuzz/driver.js';
import { inTemp } from '../fuzz/frame.js';
import { folders, pairFile } from './folders.js';

// What a rule needs decides whether it is run on a file at all. A pair without one of the words that its rule looks for is
// near to what the rule matches: what it makes there is what spatch makes when nobody asks for words.
const all = folders()
  .flatMap(({ rules }) => rules)
  .filter(({ kind }) => kind === 'cocci');
/** Of so many rules one is in the sample. */
const ONE_OF = process.env.COMPAT_TEST_ALL ? 1 : 120;
const MUTANTS = 6;

test.each(all.filter((_, at) => at % ONE_OF === 0))(
  '$name is run where it matches, whatever word its pair lacks',
  async (rule) => {
    const spatch = await spatchOf(HERE);
    for (const [file, bytes] of mutants(rule)) {
      const sources = new Map([[file, bytes]]);
      const plain = await oneByOne(spatch, [rule], sources);
      if (plain === undefined) continue; // spatch fails on it
      await inTemp(async (dir) => {
        const made = await fast(spatch, [rule], sources, reuseIn(dir));
        expect(textOf(made)).toEqual(textOf(plain));
        const once = await atOnce(spatch, [rule], sources, reuseIn(dir));
        expect(textOf(once ?? plain)).toEqual(textOf(plain));
      });
    }
  },
  300_000,
);

/** The pair as it is, and with one word of those that the rule looks for renamed in each. */
function mutants(rule: Rule): [string, Buffer][] {
  const before = withoutConditionals(pairFile(rule, 'before').toString('latin1'));
  const looked = rule.text.replace(/^\+.*|\/\/.*/gm, '');
  const named = new Set(looked.match(/[A-Za-z_]\w{2,}/g));
  const words = [...new Set(before.match(/[A-Za-z_]\w*/g))].filter((word) => named.has(word));
  const step = Math.max(1, Math.ceil(words.length / MUTANTS));
  const renamed = words
    .filter((_, at) => at % step === 0)
    .map((word) => before.replaceAll(new RegExp(`\\b${word}\\b`, 'g'), `${word}_not`));
  return [before, ...renamed].map((text, at) => [`mutant_${at}.c`, Buffer.from(text, 'latin1')]);
}
