import { expect, it } from 'vitest';
import { junitXml } from '../../src/core/junit.js';

it('counts, sums up, and says nothing that XML has no place for', () => {
  const cases = [
    { name: 'a', seconds: 1.25, failures: [], output: ['one', 'two'] },
    { name: 'b', seconds: 2, failures: [], skipped: '', output: [] },
    { name: 'c', failures: [], skipped: 'too old', output: [] },
    { name: '<d>', failures: [{ type: 't', message: '"&\t', text: '\0\n' }], output: [] },
  ];
  expect(junitXml('all', [{ name: 'mod', began: '2026-01-02T03:04:05.678Z', cases }])).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="all" tests="4" failures="1" errors="0" skipped="2" time="3.250">
<testsuite name="mod" tests="4" failures="1" errors="0" skipped="2" time="3.250" timestamp="2026-01-02T03:04:05">
<testcase classname="mod" name="a" time="1.250"><system-out>one&#10;two</system-out></testcase>
<testcase classname="mod" name="b" time="2.000"><skipped/></testcase>
<testcase classname="mod" name="c"><skipped message="too old"/></testcase>
<testcase classname="mod" name="&#60;d&#62;"><failure message="&#34;&#38;&#9;" type="t">\ufffd&#10;</failure></testcase>
</testsuite>
</testsuites>
`,
  );
});
