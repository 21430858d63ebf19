import path from 'node:path';
import { ownCommand, shorter } from '../../core/own-command.js';
import type { Session } from '../../core/session.js';
import { type Built, build, type Request } from '../../index.js';
import { kernelWords } from '../../target/index.js';
import type { AddCommand } from '../command.js';
import { builtLines } from '../lines/built-lines.js';

export const addBuild: AddCommand = (program, context) => {
  program
    .command('build [dir]')
    .description('prepare, then kbuild in the patched copy; prints the modules it built')
    .option('-o, --output <dir>', 'put the modules there')
    .action(async (dir: string | undefined, options: { output?: string }) => {
      const { session, at, tell } = context();
      const output =
        options.output === undefined ? undefined : path.resolve(session.cwd, options.output);
      const request = at(dir);
      const built = await build(session, request, output);
      const { fingerprint, rules, modules, work, log } = built;
      const warnings = built.warnings.count;
      tell({ fingerprint, rules, modules, fixed: work, warnings, log }, modules, (screen) =>
        builtLines(built, process.uptime() * 1000, diffOf(session, request, built), screen),
      );
    });
};

/** The command that shows what the rules did, with the words that name this module and kernel. */
function diffOf(
  { cwd, rulesDir }: Session,
  { root, configFile }: Request,
  { tree }: Built,
): string {
  const own = rulesDir === undefined ? [] : ['--rules', shorter(cwd, rulesDir)];
  return ownCommand({ cwd, root, configFile, kernel: kernelWords(tree) }, [...own, 'diff']);
}
