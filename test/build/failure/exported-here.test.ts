import { expect, it } from 'vitest';
import { exportedHere } from '../../../src/build/failure/exported-here.js';

const SOURCES = new Map([
  ['core/orb.c', Buffer.from('int orb_get(void) { return 0; }\nEXPORT_SYMBOL_GPL( orb_get );\n')],
  ['core/put.c', Buffer.from('EXPORT_SYMBOL_NS(orb_put, "ORB");\n/* orb_drop */\n')],
  ['user.c', Buffer.from('extern int orb_get(void);\n')],
]);

it('is the file of another module that exports it', () => {
  expect(exportedHere('orb_get', SOURCES)).toBe('core/orb.c');
  expect(exportedHere('orb_put', SOURCES)).toBe('core/put.c');
});

it('is none for a symbol that is only named, or begins like one', () => {
  expect(exportedHere('orb_drop', SOURCES)).toBeUndefined();
  expect(exportedHere('orb', SOURCES)).toBeUndefined();
  expect(exportedHere('kallsyms_lookup_name', SOURCES)).toBeUndefined();
});
