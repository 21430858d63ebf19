import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { answers, ask, treeOf } from '../detect/ask.js';
import { KERNELS, type Kernel } from '../e2e/kernels.js';

/** What odd tests in odd directories answered, together and each alone. */
export interface DetectReport {
  seed: number;
  /** Tests compared, and how many of them compile. */
  tests: number;
  yes: number;
  /** Tests whose two answers differ: where, and what they say. */
  differ: string[];
}

/**
 * Makes tests from `seed` and compares the answers of one process for many with those of one for each, on each kernel in turn,
 * for `millis` ms, or longer, until `least` tests were compared.
 */
export async function fuzzDetect(
  seed: number,
  millis: number,
  { kernels = KERNELS, least = 1 }: { kernels?: readonly Kernel[]; least?: number } = {},
): Promise<DetectReport> {
  const report: DetectReport = { seed, tests: 0, yes: 0, differ: [] };
  const end = Date.now() + millis;
  const trees = new Map<Kernel, ReturnType<typeof treeOf>>();
  for (let round = 0; ; round++) {
    const kernel = kernels[round % kernels.length];
    if (kernel === undefined || (report.tests >= least && Date.now() > end)) return report;
    const tree = trees.get(kernel) ?? treeOf(kernel);
    trees.set(kernel, tree);
    const [set] = fc.sample(aSet, { numRuns: 1, seed: seed + round });
    if (set !== undefined) await compare(await tree, kernel, set, report);
  }
}

async function compare(
  tree: Awaited<ReturnType<typeof treeOf>>,
  kernel: Kernel,
  set: TestSet,
  report: DetectReport,
): Promise<void> {
  // Not in TMPDIR, which the root of another distribution may not have.
  const root = mkdtempSync('/tmp/compat-gen-fuzz-');
  try {
    const dir = path.join(root, set.place);
    mkdirSync(dir, { recursive: true });
    set.headers.forEach(
      (text, at) => void writeFileSync(path.join(dir, `own${at}.h`), text, 'latin1'),
    );
    writeFileSync(path.join(root, 'above.h'), 'int above;\n');
    const files = set.tests.map((text, at) => {
      const file = path.join(dir, `t${at}.c`);
      writeFileSync(file, text, 'latin1');
      return file;
    });
    const [fast, alone] = [
      await ask(tree, files, { isolated: false }),
      await ask(tree, files, { isolated: true }),
    ];
    report.tests += files.length;
    report.yes += alone.filter(({ yes }) => yes).length;
    const said = answers(alone);
    answers(fast).forEach((one, at) => {
      if (one === said[at]) return;
      const text = JSON.stringify({ place: set.place, headers: set.headers, test: set.tests[at] });
      report.differ.push(`${kernel.series}: together ${one}, alone ${said[at]}: ${text}`);
    });
  } finally {
    rmSync(root, { recursive: true });
  }
}

interface TestSet {
  /** Below a directory of its own. */
  place: string;
  headers: string[];
  tests: string[];
}

const place = fc.constantFrom(
  'plain',
  'a b',
  '\u00e4\u00f6\u00fc',
  '\u65e5\u672c/\u00e9',
  'qu"ote',
  "quo'te",
  'new\nline',
  'back\\slash',
  'what??/',
  'per%cent$',
  '<angle>',
  'tab\there',
  '\u00a0x: error: y',
  '#hash',
);

/** Words that gcc answers by where they stand, whole and in parts. */
const word = fc.constantFrom(
  '__BASE_FILE__',
  '__INCLUDE_LEVEL__',
  '__FILE_NAME__',
  '__FILE__',
  '__TIMESTAMP__',
  '__COUNTER__',
  '__LINE__',
  '__GCC_HAVE_DWARF2_CFI_ASM',
);

const inParts = fc
  .tuple(word, fc.integer({ min: 1, max: 12 }))
  .map(([whole, at]) => [whole.slice(0, at), whole.slice(at)] as const);

/** So short that no part tells the whole. */
const inFour = word.map((whole) => [
  `PASTE4(${[0, 2, 4, 6].map((at) => whole.slice(at, at + 2)).join(', ')})`,
  `PASTE4(${[8, 10, 12, 14].map((at) => whole.slice(at, at + 2)).join(', ')})`,
  whole.slice(16, 18),
  whole.slice(18),
]);

const condition = fc.oneof(
  word.map((w) => `sizeof(${w}) == 4`),
  word.map((w) => `sizeof(${w}) > 30`),
  fc.constant('__INCLUDE_LEVEL__ == 0'),
  fc.constant('__INCLUDE_LEVEL__ == 1'),
  fc.constant('LEVEL == 0'),
  fc.constant('LEVEL == 1'),
  fc.constant('sizeof(BASE) == sizeof(__FILE__)'),
  fc.constant('sizeof(WHERE) == sizeof(__FILE__)'),
  inParts.map(([a, b]) => `sizeof(PASTE(${a}, ${b})) == 4`),
  inParts.map(([a, b]) => `sizeof(__PASTE(${a}, ${b})) > 34`),
  inFour.map((four) => `sizeof(PASTE4(${four.join(', ')})) == 4`),
  fc.constant('__COUNTER__ % 2'),
);

const label = fc.constantFrom(
  '.Ltext0',
  '.Letext0',
  '.Ldebug_info0',
  '.Ldebug_abbrev0',
  '.LASF0',
  '.LFB1',
  '.LFE0',
  '.LVL0',
  '.LC0',
  '.L1',
  'own_label',
);

/** A line of a test or of a header. */
const line = fc.oneof(
  { weight: 4, arbitrary: condition.map((c) => `_Static_assert(${c}, "x");`) },
  { weight: 2, arbitrary: condition.map((c) => `char MADE[(${c}) ? 1 : -1];`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '#define LEVEL __INCLUDE_LEVEL__',
      '#define BASE __BASE_FILE__',
      '#define WHERE __FILE__',
      '#define PASTE_(a, b) a##b',
      '#define PASTE(a, b) PASTE_(a, b)',
      '#define PASTE(a, b) a%:%:b',
      '#define PASTE4_(a, b, c, d) a##b##c##d\n#define PASTE4(a, b, c, d) PASTE4_(a, b, c, d)',
      '#define MADE made_here',
      '#define HAS(x) __has_include(x)',
      '#define OWN "own1.h"',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '#include "own0.h"',
      '#include "own1.h"',
      '#import "own1.h"',
      '#import "own2.h"',
      '#import <linux/list.h>',
      '#inc\\\nlude "own2.h"',
      '#include OWN',
      '#include "../above.h"',
      '#include "nowhere.h"',
      '#include <linux/nowhere.h>',
      '#include <linux/list.h>',
      '#include_next "own1.h"',
      '#include __FILE__',
      '%:include "own0.h"',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '#ifdef __GCC_HAVE_DWARF2_CFI_ASM\nint cfi;\n#else\n#error none\n#endif',
      '#if __INCLUDE_LEVEL__\n#error level\n#endif',
      '#if LEVEL > 1\n#error level\n#endif',
      '#if HAS("own1.h")\nint there;\n#else\n#error not there\n#endif',
      '#if __has_include("own2.h")\nint there2;\n#else\n#error not there\n#endif',
      '#pragma once',
      '#pragma GCC system_header',
      '#pragma GCC diagnostic error "-Wunused-const-variable"',
      '#pragma GCC diagnostic error "-Wunused-macros"',
      '#pragma GCC poison int',
      '_Pragma("GCC diagnostic error \\"-Wunused-variable\\"")',
      'static const int never_used = 1;',
      'static int f(void) { int unused; return 0; }',
      '__diag(error "-Wunused-const-variable=1")',
      '__diag(error "-Wunused-macros")',
      'PASTE(_Prag, ma)("GCC diagnostic error \\"-Wunused-const-variable=1\\"")',
      '__PASTE(_Prag, ma)("GCC diagnostic error \\"-Wunused-macros\\"")',
      '#define NEVER_USED 1',
      '/* a *\\\n/ int hidden = ;\n/* */',
      '# 7 "else.c" 1',
      '# 3 "else.c" 2',
      '#line 3 "else.c"',
      '#line 1 "cc1: internal compiler error: No space left on device"',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.oneof(
      label.map((l) => `asm("${l}:");`),
      label.map((l) => `int labelled asm("${l}"); int labelled = 1;`),
      label.map((l) => `asm(".set ${l}, 1");`),
      fc.constantFrom(
        'asm(".file 1 \\"x.c\\"");',
        'asm(".loc 1 1 0");',
        'asm(".incbin \\"own0.h\\"");',
        'asm(".include \\"own0.h\\"");',
        'asm(".section .debug_info\\n.long 1");',
        'asm(".section .debug_info,\\"aw\\"\\n.long 1\\n.text");',
        'asm(".cfi_startproc\\n.cfi_endproc");',
        'int in_debug __attribute__((section(".debug_info"))) = 1;',
        'int in_str __attribute__((section(".debug_str"))) = 1;',
        'void in_line(void); __attribute__((section(".debug_line"))) void in_line(void) {}',
        'void bad(void); void bad(void) { asm volatile("no_such_instruction"); }',
        '__asm__(".ifdef .Ltext0\\n.err\\n.endif");',
        'asm(".macro m a\\n.L\\\\a:\\n.endm\\nm text0");',
        'void in(void); void in(void) { asm_inline volatile(".macro m a b\\n\\\\a\\\\b:\\n.endm\\nm .,Ltext0"); }',
        'PASTE(a, sm)(".Ltext0:");',
      ),
    ),
  },
  fc.constantFrom(
    'int a;',
    'long a;',
    'struct list_head b;',
    'LIST_HEAD(c);',
    'int d = undeclared;',
    'char s[] = "\xe4\xff";',
    '/* open',
    '*/',
    '#if 1',
    '#endif',
    '??=define T 1',
    '_Static_assert(0, "No space left on device");',
    '#error cc1: out of memory allocating 1 bytes',
    '_Static_assert(__LINE__ == 4, "line");',
  ),
);

const head = fc.constantFrom(
  '#include <linux/types.h>\n',
  '#include <linux/types.h>\n#include <linux/list.h>\n',
  '#include <linux/types.h>\n#include <linux/list.h>\n#include <linux/kconfig.h>\n',
  '#include <linux/types.h>\n#include <linux/nowhere.h>\n',
  '// words\n#include <linux/types.h>\n',
  '/* a *\\\n/ int hidden = 1;\n/* */\n#include <linux/types.h>\n',
  '#include <linux/types.h>\n/* a *\\\f\n/ #error hidden\n/* */\n#include <linux/list.h>\n',
  '#include <linux/build_bug.h>\n',
  '',
);

const lines = (most: number): fc.Arbitrary<string> =>
  fc.array(line, { maxLength: most }).map((all) => all.map((one) => `${one}\n`).join(''));

const aSet: fc.Arbitrary<TestSet> = fc.record({
  place,
  headers: fc.array(lines(3), { minLength: 3, maxLength: 3 }),
  tests: fc.array(
    fc.tuple(head, lines(4)).map(([top, rest]) => top + rest),
    { minLength: 25, maxLength: 25 },
  ),
});
