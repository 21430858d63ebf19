import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { kernel, programWithoutAnswers, REPO } from '../test/e2e/kernels.js';
import { measure } from './cases.js';
import { forget, ours, run } from './ours.js';
import { plot } from './plot.js';
import { type Growth, type Row, report } from './report.js';
import { layOutModule, libraryTests, spreadTests } from './tests.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    runs: { type: 'string', default: '15' },
    jobs: { type: 'string', short: 'j', default: '2' },
    tests: { type: 'string', default: '128' },
    growth: { type: 'string', default: '50,200,800' },
    output: { type: 'string', default: path.join(REPO, 'docs') },
  },
});
const all = positionals.length > 0 ? positionals : ['6.1', '6.12'];
const [rounds, runs, jobs, count] = [values.rounds, values.runs, values.jobs, values.tests].map(
  Number,
) as [number, number, number, number];
const scratch = mkdtempSync(path.join(os.tmpdir(), 'compat-gen-bench-'));
const say = (line: string): void => void process.stderr.write(`${line}\n`);

try {
  const { tests, own } = libraryTests(count);
  const more = tests.length - own;
  const sets = [
    {
      set: `the library's ${own}${more > 0 ? ` and ${more} more with their includes` : ''}`,
      tests,
    },
    { set: '45 distinct prologues', tests: spreadTests().slice(0, count) },
  ];
  const rows: Row[] = [];
  const growth: Growth[] = [];
  const module = path.join(scratch, 'module');
  const program = programWithoutAnswers(path.join(scratch, 'program'));
  for (const series of all) {
    for (const { set, tests } of sets) {
      say(`Linux ${series}, ${tests.length} tests: ${set}`);
      layOutModule(module, tests);
      const request = { program, kernel: kernel(series), module, scratch, jobs, rounds, runs, say };
      rows.push({ series, set, tests: tests.length, figures: await measure(request) });
    }
    for (const size of values.growth.split(',').filter(Boolean).map(Number)) {
      layOutModule(module, libraryTests(size).tests);
      const one = ours(program, kernel(series), module, path.join(scratch, 'cache'), jobs);
      forget(one, true);
      const { seconds } = await run(one, '--hash');
      say(`${size} tests  ${seconds.toFixed(2)} s`);
      growth.push({ series, tests: size, seconds });
    }
  }
  const [load = 0] = os.loadavg();
  const about = [
    `Measured on ${new Date().toISOString().slice(0, 10)} with ${os.cpus().length} cores (${os.cpus()[0]?.model.trim()}), -j${jobs}, Node ${process.version}.`,
    `${rounds === 1 ? 'There was one round. It' : `Each figure is the median of ${rounds} rounds. A round`} runs every way once, and a cold run before each of them.`,
    `Known, warm and node are medians of ${runs} runs each, in turn.`,
    `Load at the end: ${load.toFixed(1)}. All ways gave the same answers. \`scripts/bench\` writes this page.`,
  ].join('\n');
  const text = report(rows, growth, about);
  mkdirSync(values.output, { recursive: true });
  const page = path.join(values.output, 'bench.md');
  writeFileSync(page, `${text}\n![The times as bars](bench.svg)\n${byHand(page)}`);
  writeFileSync(path.join(values.output, 'bench.svg'), plot(rows));
  process.stdout.write(`${text}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** What was measured by hand stays. */
function byHand(page: string): string {
  const before = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const at = before.indexOf('\n## Measured by hand\n');
  return at < 0 ? '' : before.slice(at);
}
