import path from 'node:path';
import { compressionOf } from '../../archive/index.js';
import { CompatError } from '../../core/errors.js';
import { openProject } from '../../project/index.js';
import { pack } from '../../release/index.js';
import type { AddCommand } from '../command.js';

interface Options {
  output?: string;
  as?: string;
  compression: string;
  dkms?: boolean;
  smoke?: boolean;
}

export const addPack: AddCommand = (program, context) => {
  program
    .command('pack')
    .description('the release tarball: sources, tests, rules, cocci_cache, compat.mk')
    .option('-o, --output <file>', 'the tarball [NAME-VERSION.tar.gz here]')
    .option('--as <name-version>', 'its name and version, whatever compat.toml says')
    .option('--compression <how>', 'gz, xz or zst, where no --output says', 'gz')
    .option('--dkms', 'add a dkms.conf')
    .option(
      '--smoke',
      'with --dkms: have dkms run the smoke test after it has installed the module',
    )
    .action(async ({ output, as, compression, dkms, smoke }: Options) => {
      if (smoke === true && dkms !== true)
        throw new CompatError('USAGE', '--smoke is about what dkms does', {
          hint: 'compat-gen pack --dkms --smoke. Without dkms, `make smoke` in the release runs the smoke test.',
        });
      const { session, request, print } = context();
      const project = await openProject(session, request.root, request.configFile);
      const packed = await pack(session, project, {
        as,
        output: output === undefined ? undefined : path.resolve(session.cwd, output),
        directory: session.cwd,
        compression: compressionOf(`.tar.${compression}`),
        dkms: smoke === true ? 'with-smoke' : dkms === true,
      });
      for (const { fingerprint, releases } of packed.covers)
        session.log.info(`  COVERS  ${releases.join(' ') || fingerprint}`);
      for (const { fingerprint, reason } of packed.without)
        session.log.info(`  WITHOUT ${fingerprint} (${reason})`);
      print(packed, [packed.file]);
    });
};
