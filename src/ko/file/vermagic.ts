import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CompatError } from '../../core/errors.js';
import { readWhole } from '../../core/files/bounded.js';
import { type Runner, readable } from '../../core/process/process.js';
import { hostAsk, type KernelTree } from '../../target/index.js';
import { bytesOfBuffer } from './bytes.js';
import { readElf } from './elf.js';
import { infoIn } from './info.js';

/** What each module of a kernel's own says. */
export interface Own {
  vermagic: string;
  /** Machine, class and byte order, as of a module. */
  kind: string;
}

/** What modpost writes into FILE.mod.c, with nothing else of it. */
const SOURCE = `#define INCLUDE_VERMAGIC
#include <generated/utsrelease.h>
#include <linux/vermagic.h>

static const char compat_vermagic[]
	__attribute__((__used__, __section__(".modinfo"), __aligned__(1))) = "vermagic=" VERMAGIC_STRING;
`;

/** Has the compiler say what a module of this kernel is to say: which words stand in it depends on much. Throws NO_KERNEL. */
export async function askVermagic(session: Runner, tree: KernelTree, dir: string): Promise<Own> {
  const [source, object] = [path.join(dir, 'vermagic.c'), path.join(dir, 'vermagic.o')];
  await writeFile(source, SOURCE);
  const argv = [...tree.compile.argv, '-Wno-error', '-fno-lto', '-c', '-o', object, source];
  const made = await hostAsk(session, tree.host, argv, { cwd: tree.compile.cwd });
  if (made.exitCode !== 0) {
    throw new CompatError('NO_KERNEL', `${tree.kdir} can't say what its modules' vermagic is`, {
      output: readable(made.stderr),
      hint: 'Is it a complete header tree? A source tree needs `make modules_prepare` first.',
    });
  }
  const elf = readElf(bytesOfBuffer(await readWhole(object)));
  const vermagic = infoIn(elf).find(([key]) => key === 'vermagic')?.[1] ?? '';
  return { vermagic, kind: elf.kind };
}
