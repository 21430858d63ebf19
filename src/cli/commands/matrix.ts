import path from 'node:path';
import { CompatError, EXIT_CODES } from '../../core/errors.js';
import { checkOutputDir, checkOutputFile } from '../../core/files/output-place.js';
import {
  compare,
  type Elsewhere,
  idOf,
  joinReports,
  type Matrix,
  modulePlans,
  type Plan,
  readPlanFile,
  readReport,
  runMatrix,
  stepsOf,
  unexpected,
  writeReports,
} from '../../matrix/index.js';
import type { Queue } from '../../queue/index.js';
import { askWorkers, cellsBy } from '../../workers/index.js';
import { collected } from '../collected.js';
import type { AddCommand } from '../command.js';
import type { Context } from '../context.js';
import { installed, withEach } from '../kernel-plans.js';
import { dataLines, matrixLines } from '../lines/matrix-lines.js';
import { matrixWatcher } from '../terminal/matrix-watcher.js';
import { withQueue } from '../with-queue.js';

interface Options {
  allKernels?: boolean;
  preflight?: boolean;
  smoke?: boolean;
  queue?: string;
  cc?: string[];
  output?: string;
  since?: string;
  report?: string;
  html?: string;
  junit?: string;
  markdown?: string;
  badge?: string;
  picture?: string;
}

export const addMatrix: AddCommand = (program, context) => {
  program
    .command('matrix [dirs-or-files...]')
    .description('build modules for many kernels, and say what is new since the run before')
    .option(
      '--all-kernels',
      'every kernel that is installed; else each that --kver and --kdir name',
    )
    .option(
      '--cc <command>',
      'a compiler; given several times, each kernel is built for with each',
      collected,
    )
    .option('--preflight', 'say of each module whether it builds as it is, without the rules')
    .option('--smoke', 'boot each kernel, load the module, run its scripts, unload it')
    .option(
      '--queue <url>',
      'have patches made, and cells built, by the workers of a queue: redis://HOST:PORT',
    )
    .option('-o, --output <dir>', 'put the modules there, in DIR/KERNEL/MODULE')
    .option('--since <file>', 'compare with this report, and not with the run before')
    .option('--report <file>', 'write all that is known, as --json prints it')
    .option('--html <file>', 'write a page that needs no other file')
    .option('--junit <file>', 'write an XML file for a CI')
    .option('--markdown <file>', 'write the text of a comment')
    .option('--badge <file>', 'write a small SVG picture')
    .option('--picture <file>', 'write the table as an SVG picture')
    .action(async (dirs: string[], options: Options) => {
      const given = context();
      const { session, tell } = given;
      const at = (file: string | undefined) =>
        file === undefined ? undefined : path.resolve(session.cwd, file);
      const files = {
        report: at(options.report),
        html: at(options.html),
        junit: at(options.junit),
        markdown: at(options.markdown),
        badge: at(options.badge),
        picture: at(options.picture),
      };
      for (const file of Object.values(files)) if (file !== undefined) checkOutputFile(file);
      const matrix = joined(given, dirs, options) ?? (await made(given, dirs, options));
      await writeReports(matrix, files);
      tell(matrix, dataLines(matrix), (screen) => matrixLines(matrix, screen));
      if (unexpected(matrix).length > 0) process.exitCode = EXIT_CODES.KBUILD_FAILED;
    });
};

/** What reports that were named say together, with nothing run; undefined where a matrix is to be made. */
function joined(
  { session, kernels }: Context,
  files: readonly string[],
  { allKernels, cc, preflight, smoke, queue, output, since }: Options,
): Matrix | undefined {
  if (!files.some((file) => file.endsWith('.json'))) return undefined;
  const [first, ...others] = files.map((file) => readReport(path.resolve(session.cwd, file)));
  const isMore = [allKernels, cc, preflight, smoke, queue, output].some((one) => one !== undefined);
  if (first === undefined || isMore || kernels.length > 0) {
    throw new CompatError('USAGE', 'reports are joined, and nothing is built', {
      hint: 'Leave kernels, compilers, steps and the like out: compat-gen matrix A.json B.json --html FILE',
    });
  }
  const all = joinReports([first, ...others]);
  if (since === undefined) return all;
  return { ...all, since: compare(all.cells, readReport(path.resolve(session.cwd, since))) };
}

async function made(given: Context, dirs: readonly string[], options: Options): Promise<Matrix> {
  const { session } = given;
  const plan = await planOf(given, dirs, options);
  return withQueue(session, options.queue, (queue) =>
    runMatrix(session, { ...plan, ...madeBy(queue) }, matrixWatcher(session)),
  );
}

/** By its workers, if there is a queue. */
function madeBy(queue: Queue | undefined): Pick<Plan, 'elsewhere'> {
  if (queue === undefined) return {};
  const patches: Elsewhere['patches'] = (session, project, wanted) =>
    askWorkers(session, project, queue, wanted);
  return { elsewhere: { patches, cell: cellsBy(queue) } };
}

/** Boots all cells, with all scripts. */
const OF_ALL = { module: '*', kernel: '*', scripts: [] };

async function planOf(given: Context, dirs: readonly string[], options: Options): Promise<Plan> {
  const { session } = given;
  const at = (file: string) => path.resolve(session.cwd, file);
  const { output, since } = options;
  if (output !== undefined) checkOutputDir(at(output));
  return {
    ...(await cellsOf(given, dirs, options)),
    output: output === undefined ? undefined : at(output),
    since: since === undefined ? undefined : readReport(at(since)),
  };
}

/** The rows and columns: of a matrix.toml, where that is named, else of the command line. */
async function cellsOf(
  { session, request, kernels, at }: Context,
  dirs: readonly string[],
  { allKernels = false, cc = [], preflight = false, smoke = false }: Options,
): Promise<Omit<Plan, 'output' | 'since'>> {
  const [file, ...others] = dirs;
  if (file?.endsWith('.toml')) {
    const isMore = others.length > 0 || kernels.length > 0 || allKernels || cc.length > 0;
    if (isMore || preflight || smoke) {
      throw new CompatError(
        'USAGE',
        `${file} says which modules, kernels, compilers and steps are meant`,
        {
          hint: 'Leave the others out, or the file.',
        },
      );
    }
    return readPlanFile(path.resolve(session.cwd, file), request.kernel.makeWords);
  }
  const roots = dirs.length === 0 ? [request.root] : dirs.map((dir) => at(dir).root);
  const { configFile } = request;
  const modules = modulePlans(roots).map((module) =>
    dirs.length === 0 ? { ...module, configFile } : module,
  );
  const all = allKernels ? await installed(session, request.kernel) : [];
  const named = [...kernels, ...all];
  const wishes = named.length === 0 ? [request.kernel] : named;
  return {
    id: idOf(modules),
    title: modules.map(({ name }) => name).join(', '),
    ...{ modules, kernels: wishes.flatMap((wish) => withEach(wish, cc)), expected: [] },
    steps: stepsOf({ preflight, smoke: smoke ? [OF_ALL] : [] }),
  };
}
