import { type JunitCase, type JunitFailure, junitXml } from '../../core/junit.js';
import type { Failure, SmokeReport } from '../../smoke/index.js';

/** A report as JUnit XML: a case for each script, and one for the machine where something was wrong there. */
export function junitText({ release, module, results, notRun, failures }: SmokeReport): string {
  const name = `${module} ${release}`;
  const cases: JunitCase[] = [
    ...results.map((result) => ({
      name: result.name,
      seconds: result.seconds,
      failures: result.failures.map(failureOf),
      skipped: result.outcome === 'skipped' ? '' : undefined,
      output: result.output,
    })),
    ...notRun.map((script) => ({
      name: script,
      failures: [{ type: 'not-run', message: 'not run', text: '' }],
      output: [],
    })),
  ];
  if (failures.length > 0)
    cases.push({ name: 'machine', failures: failures.map(failureOf), output: [] });
  return junitXml(name, [{ name, cases }]);
}

function failureOf({ caught, what, lines }: Failure): JunitFailure {
  return { type: caught, message: what, text: lines.join('\n') };
}
