import path from 'node:path';
import { exportEntries, importBundles } from '../../obtain/index.js';
import { openProject } from '../../project/index.js';
import type { AddCommand } from '../command.js';

export const addCarry: AddCommand = (program, context) => {
  program
    .command('export [fingerprints...]')
    .description('write cache entries as one file, to carry them to another machine')
    .requiredOption('-o, --output <file>', 'such as entries.tar.gz')
    .action(async (fingerprints: string[], { output }: { output: string }) => {
      const { session, request, print } = context();
      const project = await openProject(session, request.root, request.configFile);
      const file = path.resolve(session.cwd, output);
      const exported = await exportEntries(session, project, fingerprints, file);
      print({ file, exported }, exported);
    });
  program
    .command('import <files...>')
    .description('merge such files into the cocci_cache, all of them or none')
    .action(async (files: string[]) => {
      const { session, request, print } = context();
      const project = await openProject(session, request.root, request.configFile);
      const merged = await importBundles(
        session,
        project,
        files.map((file) => path.resolve(session.cwd, file)),
      );
      print(
        merged,
        merged.map(({ fingerprint, done }) => `${fingerprint}  ${done}`),
      );
    });
};
