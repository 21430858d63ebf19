import path from 'node:path';
import { compressionOf } from '../../archive/index.js';
import { openProject } from '../../project/index.js';
import { pack } from '../../release/index.js';
import type { AddCommand } from '../command.js';

interface Options {
  output?: string;
  as?: string;
  compression: string;
  dkms?: boolean;
}

export const addPack: AddCommand = (program, context) => {
  program
    .command('pack')
    .description('the release tarball: sources, tests, rules, cocci_cache, compat.mk')
    .option('-o, --output <file>', 'the tarball [NAME-VERSION.tar.gz here]')
    .option('--as <name-version>', 'its name and version, whatever compat.toml says')
    .option('--compression <how>', 'gz, xz or zst, where no --output says', 'gz')
    .option('--dkms', 'add a dkms.conf')
    .action(async ({ output, as, compression, dkms }: Options) => {
      const { session, request, print } = context();
      const project = await openProject(session, request.root, request.configFile);
      const packed = await pack(session, project, {
        as,
        output: output === undefined ? undefined : path.resolve(session.cwd, output),
        directory: session.cwd,
        compression: compressionOf(`.tar.${compression}`),
        dkms: dkms === true,
      });
      for (const { fingerprint, releases } of packed.covers)
        session.log.info(`  COVERS  ${releases.join(' ') || fingerprint}`);
      for (const { fingerprint, reason } of packed.without)
        session.log.info(`  WITHOUT ${fingerprint} (${reason})`);
      print(packed, [packed.file]);
    });
};
