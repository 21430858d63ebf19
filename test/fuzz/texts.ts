import fc from 'fast-check';
import { Answers } from '../../src/header/index.js';
import { applyPatch, checkPatch, makePatch, readPatch } from '../../src/patch/index.js';
import { conditionText, parseCondition, parseRule } from '../../src/rules/index.js';
import { type Fuzzer, fuzzer, mangled } from './frame.js';

const line = fc.constantFrom('a\n', 'b\n', '\n', '}\n', '\tx = 1;\r\n', 'é\n', '@@ -1 +1 @@\n');
const text = fc
  .tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('', 'no line end', '--- a/x'))
  .map(([lines, end]) => Buffer.from(lines.join('') + end, 'latin1'));

/** A patch that is made, read and applied gives what it was made for; a mangled one is refused or applied whole. */
export const fuzzPatches: Fuzzer = fuzzer(
  fc.record({ before: text, after: text, spoil: fc.nat(), put: mangled('x'.repeat(20)) }),
  ({ before, after, spoil, put }) => {
    const sources = new Map([['d/x.c', before]]);
    const patch = makePatch(sources, new Map([['d/x.c', after]]));
    const made = applyPatch(readPatch(patch, 'p'), sources, 'p').get('d/x.c')?.bytes ?? before;
    if (!made.equals(after)) throw new Error('another file than it was made for');
    const at = spoil % (patch.length + 1);
    const spoilt = readPatch(patch.slice(0, at) + put + patch.slice(at), 'p');
    checkPatch(spoilt, new Set(sources.keys()), 'p');
    applyPatch(spoilt, sources, 'p');
  },
);

const HEADER = '#define COMPAT_A\n/* #undef COMPAT_B */\n#define COMPAT_C\n';

/** A compat.h that is read is written again to the byte. */
export const fuzzHeaders: Fuzzer = fuzzer(mangled(HEADER), (header) => {
  const read = Answers.parse(header, { prefix: 'COMPAT_', algorithm: 'sha256' }, 'compat.h');
  if (read.text !== header) throw new Error('it is read as something else');
});

const RULE = `// SPDX-License-Identifier: MIT
// compat: when !have_a && (have_b || have_c)
// compat: after other
// compat: touches timer_container_of "x y"
// upstream: 0123456789ab ("x"), v6.16
@@
expression e;
@@
- a(e)
+ b(e)
`;

/** A rule is read or refused. */
export const fuzzRules: Fuzzer = fuzzer(
  fc.tuple(mangled(RULE), fc.constantFrom('x.cocci', 'x.patch', 'x.kbuild', 'x\ny.cocci')),
  ([rule, file]) => void parseRule({ file, text: rule, origin: 'module' }),
);

/** A condition that is read is printed and read again as the same. */
export const fuzzConditions: Fuzzer = fuzzer(
  mangled('!have_a && (have_b || !(have_c && have_d))'),
  (condition) => {
    const read = parseCondition(condition, 'x');
    const again = parseCondition(conditionText(read), 'x');
    if (conditionText(again) !== conditionText(read)) throw new Error('it is printed as another');
  },
);
