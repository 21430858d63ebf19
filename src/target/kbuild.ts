import { exportedOf } from './exports.js';
import { byReleaseOrDir } from './kernel-words.js';
import type { SanityText, TargetKind } from './kind.js';
import { probeKernel } from './probe.js';
import { probeFiles } from './probe-files.js';

/** One prologue, so that it is parsed once for all of them. */
const PROLOGUE = '#include <linux/module.h>\n';

function sanity(name: string, mustPass: boolean, body: string): SanityText {
  const text = `${PROLOGUE}int compat_sanity(void);\nint compat_sanity(void)\n{\n\t${body}\n}\n`;
  return { name, mustPass, text };
}

/** A kernel's build tree: kbuild says how it compiles, Module.symvers what it exports. */
export const KBUILD: TargetKind = {
  name: 'kbuild',
  describe: probeKernel,
  describedBy: probeFiles,
  exported: exportedOf,
  sanity: [
    sanity('sanity_passes.c', true, 'return 0;'),
    sanity('sanity_undeclared.c', false, 'return compat_gen_undeclared();'),
    // Without the optimiser BUILD_BUG_ON is silent, and tests that rest on it would all say yes.
    sanity('sanity_unoptimised.c', false, 'BUILD_BUG_ON(sizeof(int) > 1);\n\treturn 0;'),
  ],
  remedy:
    'No answer of this tree and compiler can be believed. Name the compiler that the kernel was built with (CC=…), or another tree (--kdir).',
  isKernel: true,
  named: byReleaseOrDir,
};
