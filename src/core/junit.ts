/** What JUnit's XML, as CI servers read it, has of one test. */
export interface JunitCase {
  name: string;
  seconds?: number | undefined;
  /** None: it passed, or was skipped. */
  failures: readonly JunitFailure[];
  /** Why it was skipped; empty where nobody said. */
  skipped?: string | undefined;
  output: readonly string[];
}

export interface JunitFailure {
  /** A word for the kind of it. */
  type: string;
  message: string;
  text: string;
}

export interface JunitSuite {
  name: string;
  /** When it began, as ISO 8601 has it. */
  began?: string | undefined;
  cases: readonly JunitCase[];
}

/** Suites as JUnit's XML. Case for case, the class is the name of the suite. */
export function junitXml(name: string, suites: readonly JunitSuite[], seconds?: number): string {
  const all = suites.flatMap(({ cases }) => cases);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escaped(name)}"${counts(all)}${time(seconds ?? sum(all))}>`,
    ...suites.flatMap(suiteLines),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

function suiteLines({ name, began, cases }: JunitSuite): string[] {
  const stamp = began === undefined ? '' : ` timestamp="${escaped(began.slice(0, 19))}"`;
  return [
    `<testsuite name="${escaped(name)}"${counts(cases)}${time(sum(cases))}${stamp}>`,
    ...cases.map((one) => caseXml(name, one)),
    '</testsuite>',
  ];
}

function counts(cases: readonly JunitCase[]): string {
  const failed = cases.filter(({ failures }) => failures.length > 0).length;
  const skipped = cases.filter((one) => one.skipped !== undefined).length;
  return ` tests="${cases.length}" failures="${failed}" errors="0" skipped="${skipped}"`;
}

function sum(cases: readonly JunitCase[]): number {
  return cases.reduce((seconds, one) => seconds + (one.seconds ?? 0), 0);
}

function time(seconds: number | undefined): string {
  return seconds === undefined ? '' : ` time="${seconds.toFixed(3)}"`;
}

function caseXml(suite: string, { name, seconds, failures, skipped, output }: JunitCase): string {
  const open = `<testcase classname="${escaped(suite)}" name="${escaped(name)}"${time(seconds)}>`;
  const parts = failures.map(
    ({ type, message, text }) =>
      `<failure message="${escaped(message)}" type="${escaped(type)}">${escaped(text)}</failure>`,
  );
  if (skipped === '') parts.push('<skipped/>');
  else if (skipped !== undefined) parts.push(`<skipped message="${escaped(skipped)}"/>`);
  if (output.length > 0) parts.push(`<system-out>${escaped(output.join('\n'))}</system-out>`);
  return `${open}${parts.join('')}</testcase>`;
}

/** Text for XML 1.0, fit for an attribute, too; it has no place for most control characters. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
