import path from 'node:path';
import { changesBetween, changesMetBy, rulesForChange } from '../../changes/index.js';
import { readIfThere } from '../../core/files/missing.js';
import { openProject, type Project } from '../../project/index.js';
import { betweenLines, metLines } from '../changes-lines.js';
import type { AddCommand } from '../command.js';

export const addChanges: AddCommand = (program, context) => {
  program
    .command('changes <old> <new> [dir]')
    .description("what changed between two kernels' headers, and what of it a driver meets")
    .action(async (old: string, now: string, dir: string | undefined) => {
      const { session, at, print } = context();
      if (dir === undefined) {
        const between = await changesBetween(session, old, now);
        print(between, betweenLines(between));
        return;
      }
      const { root, configFile } = at(dir);
      const project = await openProject(session, root, configFile);
      const met = await changesMetBy(session, old, now, await textsOf(project));
      const changes = met.changes.map((one) => ({
        ...one,
        rules: rulesForChange(one, project.allRules),
      }));
      print({ ...met, changes }, metLines({ ...met, changes }));
    });
};

const MAKEFILE = /(?:^|\/)(?:Kbuild|Makefile|GNUmakefile|makefile|dkms\.conf)[^/]*$|\.mk$/;

/** A driver's C files and makefiles, latin1. */
async function textsOf({ config, files, sources }: Project) {
  const makefiles = new Map<string, string>();
  for (const file of files.filter((name) => MAKEFILE.test(name))) {
    const bytes = await readIfThere(path.join(config.root, file));
    if (bytes !== undefined) makefiles.set(file, bytes.toString('latin1'));
  }
  const texts = [...sources].filter(([file]) => /\.[ch]$/.test(file));
  return {
    sources: new Map(texts.map(([file, bytes]) => [file, bytes.toString('latin1')])),
    makefiles,
  };
}
