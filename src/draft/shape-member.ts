import { argumentsFor, FILL_IN } from './arguments.js';
import type { Declaration } from './declaration.js';
import type { Facts, Shape } from './shape.js';
import { pointer } from './shape-call.js';

/** A member that is called otherwise or is not there, or a callback that takes other arguments. */
export function shapeOfMember(facts: Facts & { struct: string }): Shape {
  const { api, struct, there, here } = facts;
  const type = api.isTypedef ? struct : `struct ${struct}`;
  const isCallback = there?.kind === 'callback' && here?.kind === 'callback';
  return {
    name: `${struct}_${api.name}${isCallback ? '_type' : ''}`,
    about: isCallback
      ? `${struct}.${api.name} is ${there.text}`
      : `${type} has the member ${api.name}`,
    test: isCallback ? typeTest(type, api.name, there) : memberTest(type, api.name),
    exports: [],
    touches: api.name,
    rule: isCallback ? wrappers(facts.uses, type, api.name, there, here) : renaming(facts, type),
  };
}

function memberTest(type: string, member: string): string {
  return `unsigned long foo(void);\n\nunsigned long foo(void)\n{\n\treturn offsetof(${type}, ${member});\n}\n`;
}

function typeTest(type: string, member: string, there: Declaration): string {
  const types = there.parameters?.map(({ text }) => text).join(', ') || 'void';
  return `_Static_assert(__builtin_types_compatible_p(typeof(((${type} *)NULL)->${member}),\n\t\t\t\t\t    ${pointer(there.result)}(${types})), "another type");\n`;
}

/**
 * An initializer, and an access through a pointer or a variable. spatch reads no headers: it knows no type of what is a
 * member itself, so that this is written as the driver has it.
 */
function renaming({ api, to, uses }: Facts, type: string): string {
  const other = to ?? `${FILL_IN}${api.name}`;
  const members = uses.filter(({ kind }) => kind === 'member');
  const parts = [];
  if (members.some((use) => use.isInitializer)) {
    parts.push(
      `@@\nidentifier variable;\nexpression value;\n@@\n  ${type} variable = {\n- .${api.name} = value,\n+ .${other} = value,\n  };\n`,
    );
  }
  if (members.some((use) => !use.isInitializer)) {
    parts.push(
      `@@\n${type} *pointer;\n@@\n- pointer->${api.name}\n+ pointer->${other}\n`,
      `@@\n${type} variable;\n@@\n- variable.${api.name}\n+ variable.${other}\n`,
    );
  }
  const chains = new Set(members.flatMap(({ chain }) => chain ?? []));
  for (const chain of chains) {
    parts.push(`@@\nexpression outer;\n@@\n- outer${chain}${api.name}\n+ outer${chain}${other}\n`);
  }
  const rule = parts.join('\n');
  return api.isTypedef ? rule.replace(/^@@\n/, `@@\ntypedef ${type};\n`) : rule;
}

/** The callback stays as it is, whoever else calls it: the driver gets one in front of it, which fits. */
function wrappers(
  uses: Facts['uses'],
  ...facts: readonly [string, string, Declaration, Declaration]
): string {
  const members = uses.filter(({ kind }) => kind === 'member');
  const isAssigned = members.some((use) => !use.isInitializer);
  const isInitialized = !isAssigned || members.some((use) => use.isInitializer);
  const parts = [isInitialized && wrapper(...facts), isAssigned && assigned(...facts)];
  const rule = parts.filter((part) => part !== false).join('\n');
  // spatch 1.1.1 takes such a name for a type only where it is told.
  const own = /^\w+$/.exec(facts[0]) ?? [];
  const types = new Set([...own, ...(rule.match(/(?<![\w.])__[us](?:8|16|32|64)\b/g) ?? [])]);
  return rule.replace(
    /^@\w+@\n/,
    (head) => `${head}${[...types].map((one) => `typedef ${one};\n`).join('')}`,
  );
}

function wrapper(type: string, member: string, there: Declaration, here: Declaration): string {
  return `@found@
identifier driver, callback;
@@
  ${type} driver = { .${member} = callback, };

@@
identifier found.driver, found.callback;
fresh identifier wrapper = "compat_" ## driver ## "_${member}";
@@
${wrapperText(there, here)}+
  ${type} driver = {
  .${member} =
- callback
+ wrapper
  , };
`;
}

/** The same where it is assigned later: behind the callback, which stands above. */
function assigned(type: string, member: string, there: Declaration, here: Declaration): string {
  return `@assigned@
${type} *pointer;
${type} variable;
identifier callback;
@@
(
  pointer->${member} = callback
|
  variable.${member} = callback
)

@defined@
identifier assigned.callback;
fresh identifier wrapper = "compat_${member}_" ## callback;
@@
  callback(...) { ... }
+
${wrapperText(there, here)}
@@
${type} *pointer;
identifier assigned.callback, defined.wrapper;
@@
  pointer->${member} =
- callback
+ wrapper

@@
${type} variable;
identifier assigned.callback, defined.wrapper;
@@
  variable.${member} =
- callback
+ wrapper
`;
}

/** Added lines: a function of the one type that calls one of the other. */
function wrapperText(there: Declaration, here: Declaration): string {
  const wanted = here.parameters ?? [];
  const passed = argumentsFor(wanted, there.parameters ?? []).join(', ');
  const call = `callback(${passed});`;
  const returns = here.result === 'void' || there.result === 'void' ? call : `return ${call}`;
  const last = here.result !== 'void' && there.result === 'void' ? '+\treturn 0;\n' : '';
  const head = `static ${here.result}${here.result.endsWith('*') ? '' : ' '}__maybe_unused wrapper(${wanted.map(({ text }) => text).join(', ') || 'void'})`;
  return `+${head}
+{
+	${returns}
${last}+}
`;
}
