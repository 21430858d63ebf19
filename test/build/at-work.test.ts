import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { atWork } from '../../src/build/at-work.js';
import { parseRule } from '../../src/rules/index.js';

function rule(name: string, text: string) {
  return parseRule({ file: `/r/${name}`, text, origin: 'module' });
}

function ofLibrary(name: string) {
  const file = path.join(import.meta.dirname, '../../cocci', name);
  return rule(path.basename(file), readFileSync(file, 'latin1'));
}

const hunk = (file: string, ...lines: string[]) =>
  `--- a/${file}\n+++ b/${file}\n@@ -1,${lines.filter((line) => !line.startsWith('+')).length} +1,${lines.filter((line) => !line.startsWith('-')).length} @@\n${lines.join('\n')}\n`;

const STRLCPY = rule(
  'strlcpy.cocci',
  '// compat: touches strlcpy\n@@\nexpression d, s, n;\n@@\n- strlcpy(d, s, n)\n+ strscpy(d, s, n)\n',
);

/** A patch whose entry does not tell its rules, or does. */
const told = (patch: string, changing?: string[]) => ({ patch, where: 'p', changing });

it('an entry tells which rules made its patch', () => {
  const other = rule('other.cocci', STRLCPY.text);
  const patch = hunk('a.c', '-\tstrlcpy(a, b, 3);', '+\tstrscpy(a, b, 3);');
  expect(atWork(told(patch, ['other']), [other, STRLCPY]).rules).toEqual(['other']);
  expect(atWork(told(patch, ['strlcpy+one', 'strlcpy+two']), []).rules).toEqual(['strlcpy']);
});

it('a rule is at work where the patch takes its words away or brings them', () => {
  const other = rule('other.cocci', STRLCPY.text.replace(/str([lsc])cpy\(/g, 'str$1cat('));
  const patch = hunk('a.c', ' x', '-\tstrlcpy(a, b, 3);', '+\tstrscpy(a, b, 3);');
  expect(atWork(told(patch), [other, STRLCPY])).toEqual({ rules: ['strlcpy'], files: ['a.c'] });
});

it('one that only drops an argument is known by what it touches', () => {
  const of = ofLibrary('driver-core/class_create_of_name/class_create_of_name__yes_present.cocci');
  const patch = hunk('b.c', '-\tc = class_create(THIS_MODULE, "b");', '+\tc = class_create("b");');
  expect(atWork(told(patch), [STRLCPY, of])).toEqual({ rules: [of.name], files: ['b.c'] });
});

it('instances of a template are one rule; without a patch none is at work', () => {
  const instances = ['strlcpy+one', 'strlcpy+two'].map((name) => ({ ...STRLCPY, name }));
  const patch = hunk('a.c', '-\tstrlcpy(a, b, 3);', '+\tstrscpy(a, b, 3);');
  expect(atWork(told(patch), instances).rules).toEqual(['strlcpy']);
  expect(atWork(told(''), [STRLCPY])).toEqual({ rules: [], files: [] });
});

it('a header in the place of another is known by its name, and a word of C tells nothing', () => {
  const of = ofLibrary('acpi/acpi_acpi_h/acpi_acpi_h__no_alone.cocci');
  const sized = ofLibrary('lib/strscpy_no_size/strscpy_no_size__no_present.cocci');
  const header = hunk('a.c', '-#include <acpi/acpi.h>', '+#include <linux/acpi.h>');
  expect(atWork(told(header), [of, sized]).rules).toEqual([of.name]);
  const other = hunk('a.c', '-\tcopy(to, from);', '+\tcopy(to, from, sizeof(to));');
  expect(atWork(told(other), [of, sized]).rules).toEqual([]);
});
