import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The name and version of the lamp, as its dkms.conf has them. */
export const LAMP = { name: 'compat-gen-lamp', version: '1.0' };

const FILES: Record<string, string> = {
  // As dkms packages do it: variables of dkms, code, a MAKE line that a shell reads.
  'dkms.conf': [
    `PACKAGE_NAME=${LAMP.name}`,
    `PACKAGE_VERSION="${LAMP.version}"`,
    `BUILD="$dkms_tree/\${PACKAGE_NAME}/\${PACKAGE_VERSION}/build"`,
    'BUILT_MODULE_NAME[0]="lamp"',
    'BUILT_MODULE_LOCATION[0]="driver"',
    'DEST_MODULE_LOCATION[0]="/extra"',
    'if [ -f "$kernel_source_dir/Makefile" ]; then',
    '  MAKE="make -C $BUILD KDIR=\'$kernel_source_dir\' lamp && test -d driver"',
    'fi',
    'CLEAN=true',
    'PRE_BUILD="name.sh lamp"',
    '',
  ].join('\n'),
  'name.sh': '#!/bin/sh\ntest -e driver/name.h || echo "#define NAME \\"$1\\"" >driver/name.h\n',
  Makefile: 'lamp:\n\t$(MAKE) -C $(KDIR) M=$(CURDIR)/driver modules\n',
  'driver/Kbuild': 'obj-m := lamp.o\nEXTRA_CFLAGS += -DPREFIX=NAME\n',
  // <linux/string_choices.h> came with v6.8.
  'driver/lamp.c': [
    '#include <linux/module.h>',
    '#include <linux/string_choices.h>',
    '#include "name.h"',
    '',
    'static int __init lamp_init(void)',
    '{',
    '\tpr_info(PREFIX " is %s\\n", str_on_off(true));',
    '\treturn 0;',
    '}',
    'module_init(lamp_init);',
    'MODULE_LICENSE("GPL");',
    '',
  ].join('\n'),
};

/**
 * Writes a dkms package that knows nothing of compat-gen, into `dir`: written for a new kernel, and with an
 * EXTRA_CFLAGS that only old ones heed. `files` replaces files of it. Gives `dir`.
 */
export function lamp(dir: string, files: Record<string, string> = {}): string {
  for (const [name, text] of Object.entries({ ...FILES, ...files })) {
    const file = path.join(dir, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  chmodSync(path.join(dir, 'name.sh'), 0o755);
  return dir;
}
