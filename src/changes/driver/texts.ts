import path from 'node:path';
import { readIfThere } from '../../core/files/missing.js';
import { isKbuildFile } from '../../core/files/names.js';
import type { Project } from '../../project/index.js';

/** What is read of a driver: its own files alone, latin1, by their names. */
export interface DriverTexts {
  /** Its C files. */
  sources: ReadonlyMap<string, string>;
  /** Its makefiles and what they include, and dkms.conf. */
  makefiles: ReadonlyMap<string, string>;
}

/** The texts of a module on disk. */
export async function textsOf({ config, files, sources }: Project): Promise<DriverTexts> {
  const makefiles = new Map<string, string>();
  for (const file of files.filter(isBuildFile)) {
    const bytes = await readIfThere(path.join(config.root, file));
    if (bytes !== undefined) makefiles.set(file, bytes.toString('latin1'));
  }
  const texts = [...sources].filter(([file]) => /\.[ch]$/.test(file));
  return {
    sources: new Map(texts.map(([file, bytes]) => [file, bytes.toString('latin1')])),
    makefiles,
  };
}

/** make itself also reads makefile and GNUmakefile. */
function isBuildFile(file: string): boolean {
  const name = path.basename(file);
  return isKbuildFile(name) || ['makefile', 'GNUmakefile', 'dkms.conf'].includes(name);
}
