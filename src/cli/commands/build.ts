import path from 'node:path';
import { build } from '../../index.js';
import { builtLines } from '../built-lines.js';
import type { AddCommand } from '../command.js';

export const addBuild: AddCommand = (program, context) => {
  program
    .command('build [dir]')
    .description('prepare, then kbuild in the patched copy; prints the modules it built')
    .option('-o, --output <dir>', 'put the modules there')
    .action(async (dir: string | undefined, options: { output?: string }) => {
      const { session, at, tell } = context();
      const output =
        options.output === undefined ? undefined : path.resolve(session.cwd, options.output);
      const built = await build(session, at(dir), output);
      const { fingerprint, rules, modules, work, log } = built;
      const warnings = built.warnings.count;
      tell({ fingerprint, rules, modules, fixed: work, warnings, log }, modules, (screen) =>
        builtLines(built, process.uptime() * 1000, screen),
      );
    });
};
