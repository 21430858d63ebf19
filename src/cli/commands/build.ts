import path from 'node:path';
import { build } from '../../pipeline.js';
import type { AddCommand } from '../command.js';

export const addBuild: AddCommand = (program, context) => {
  program
    .command('build [dir]')
    .description('prepare, then kbuild in the patched copy; prints the modules it built')
    .option('-o, --output <dir>', 'put the modules there')
    .action(async (dir: string | undefined, options: { output?: string }) => {
      const { session, at, print } = context();
      const output =
        options.output === undefined ? undefined : path.resolve(session.cwd, options.output);
      const { fingerprint, rules, modules } = await build(session, at(dir), output);
      print({ fingerprint, rules, modules }, modules);
    });
};
