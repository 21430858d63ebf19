import { FILL_IN } from './arguments.js';
import type { Facts, Shape } from './shape.js';

/** A header that lies elsewhere. */
export function shapeOfHeader({ api, to }: Facts): Shape {
  const name = api.name.replace(/[^A-Za-z0-9]+/g, '_');
  const other = to ?? `${FILL_IN}${name}`;
  return {
    name,
    about: `<${api.name}> is there`,
    test: `#include <${api.name}>\n\nint foo;\n`,
    exports: [],
    touches: api.name,
    rule: `@@\n@@\n- #include <${api.name}>\n+ #include <${other}>\n`,
  };
}

/** A type or a constant that is called otherwise. */
export function shapeOfWord({ api, use, to }: Facts): Shape {
  const { name } = api;
  const other = to ?? `${FILL_IN}${name}`;
  const isStruct = use.kind === 'struct';
  const isType = isStruct || /_t$/.test(name);
  const typedefs = isStruct ? '' : `typedef ${name}, ${other};\n`;
  const struct = isStruct ? 'struct ' : '';
  return {
    name,
    about: `${struct}${name} is there`,
    test: isType
      ? `unsigned long foo(void);\n\nunsigned long foo(void)\n{\n\treturn sizeof(${struct}${name});\n}\n`
      : `unsigned long foo(void);\n\nunsigned long foo(void)\n{\n\treturn (unsigned long)(${name});\n}\n`,
    exports: [],
    touches: name,
    rule: isType
      ? `@@\n${typedefs}@@\n- ${struct}${name}\n+ ${struct}${other}\n`
      : `@@\nsymbol ${name};\n@@\n- ${name}\n+ ${other}\n`,
  };
}
