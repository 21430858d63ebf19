import path from 'node:path';
import { exportEntries } from '../../obtain/index.js';
import { openProject } from '../../project/index.js';
import type { AddCommand } from '../command.js';

export const addExport: AddCommand = (program, context) => {
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
};
