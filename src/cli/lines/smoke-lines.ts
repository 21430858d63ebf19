import type { Check, Failure, Result, SmokeReport } from '../../smoke/index.js';

/** A report as KTAP: a result for each script, its own checks below it, and what is wrong in comments. */
export function smokeLines(report: SmokeReport): string[] {
  const { results, notRun, failures, logs } = report;
  const whole = failures.length > 0 ? 1 : 0;
  const lines = ['KTAP version 1', `1..${results.length + notRun.length + whole}`];
  results.forEach((result, index) => {
    lines.push(...resultLines(result, index + 1));
  });
  notRun.forEach((name, index) => {
    lines.push(`not ok ${results.length + index + 1} ${name}`, '# it was not run');
  });
  if (whole > 0) {
    lines.push(...failures.flatMap(failureLines));
    lines.push(`not ok ${results.length + notRun.length + 1} machine`);
  }
  return [...lines, ...logs.map((log) => `# the whole log: ${log}`)];
}

function resultLines({ name, outcome, checks, failures }: Result, number: number): string[] {
  const below = checks.map((check, index) => `    ${checkLine(check, index + 1)}`);
  const plan = checks.length > 0 ? ['    KTAP version 1', `    1..${checks.length}`] : [];
  const word = outcome === 'failed' ? 'not ok' : 'ok';
  const skip = outcome === 'skipped' ? ' # SKIP' : '';
  return [...plan, ...below, ...failures.flatMap(failureLines), `${word} ${number} ${name}${skip}`];
}

function checkLine({ name, outcome }: Check, number: number): string {
  const skip = outcome === 'skipped' ? ' # SKIP' : '';
  return `${outcome === 'failed' ? 'not ok' : 'ok'} ${number} ${name}${skip}`;
}

function failureLines({ caught, what, lines }: Failure): string[] {
  return [`# ${caught}: ${what}`, ...lines.map((line) => `#     ${line}`)];
}
