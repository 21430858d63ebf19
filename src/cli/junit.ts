import type { Failure, Result, SmokeReport } from '../smoke/index.js';

/** A report as JUnit XML, as CI servers read it: a case for each script. */
export function junitText(report: SmokeReport): string {
  const { release, module, results, notRun, failures } = report;
  const suite = `${module} ${release}`;
  const cases = [
    ...results.map((result) => resultXml(suite, result)),
    ...notRun.map((name) => caseXml(suite, name, undefined, ['<failure message="not run"/>'])),
    ...(failures.length > 0
      ? [caseXml(suite, 'machine', undefined, failures.map(failureXml))]
      : []),
  ];
  const failed = cases.filter((text) => text.includes('<failure')).length;
  const skipped = cases.filter((text) => text.includes('<skipped')).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name=${quoted(suite)} tests="${cases.length}" failures="${failed}" skipped="${skipped}" errors="0">`,
    ...cases,
    '</testsuite>',
    '',
  ].join('\n');
}

function resultXml(suite: string, { name, outcome, seconds, failures, output }: Result): string {
  const parts = failures.map(failureXml);
  if (outcome === 'skipped') parts.push('<skipped/>');
  if (output.length > 0) parts.push(`<system-out>${escaped(output.join('\n'))}</system-out>`);
  return caseXml(suite, name, seconds, parts);
}

function caseXml(
  suite: string,
  name: string,
  seconds: number | undefined,
  parts: readonly string[],
): string {
  const time = seconds === undefined ? '' : ` time="${seconds.toFixed(3)}"`;
  return [
    `  <testcase classname=${quoted(suite)} name=${quoted(name)}${time}>`,
    ...parts.map((part) => `    ${part}`),
    '  </testcase>',
  ].join('\n');
}

function failureXml({ caught, what, lines }: Failure): string {
  return `<failure type=${quoted(caught)} message=${quoted(what)}>${escaped(lines.join('\n'))}</failure>`;
}

function quoted(text: string): string {
  return `"${escaped(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')}"`;
}

/** XML 1.0 has no place for other control characters. */
function escaped(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
  );
}
