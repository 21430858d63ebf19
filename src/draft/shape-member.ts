import { argumentsFor, FILL_IN } from './arguments.js';
import type { Declaration } from './declaration.js';
import type { Facts, Shape } from './shape.js';
import { pointer } from './shape-call.js';

/** A member that is called otherwise or is not there, or a callback that takes other arguments. */
export function shapeOfMember(facts: Facts & { struct: string }): Shape {
  const { api, struct, there, here } = facts;
  const isCallback = there?.kind === 'callback' && here?.kind === 'callback';
  return {
    name: `${struct}_${api.name}${isCallback ? '_type' : ''}`,
    about: isCallback
      ? `${struct}.${api.name} is ${there.text}`
      : `struct ${struct} has the member ${api.name}`,
    test: isCallback ? typeTest(struct, api.name, there) : memberTest(struct, api.name),
    exports: [],
    touches: api.name,
    rule: isCallback ? wrappers(facts.uses, struct, api.name, there, here) : renaming(facts),
  };
}

function memberTest(struct: string, member: string): string {
  return `unsigned long foo(void);\n\nunsigned long foo(void)\n{\n\treturn offsetof(struct ${struct}, ${member});\n}\n`;
}

function typeTest(struct: string, member: string, there: Declaration): string {
  const types = there.parameters?.map(({ text }) => text).join(', ') || 'void';
  return `_Static_assert(__builtin_types_compatible_p(typeof(((struct ${struct} *)NULL)->${member}),\n\t\t\t\t\t    ${pointer(there.result)}(${types})), "another type");\n`;
}

/**
 * An initializer, and an access through a pointer or a variable. spatch reads no headers: it knows no type of what is a
 * member itself, so that this is written as the driver has it.
 */
function renaming({ api, struct, to, uses }: Facts & { struct: string }): string {
  const other = to ?? `${FILL_IN}${api.name}`;
  const members = uses.filter(({ kind }) => kind === 'member');
  const parts = [];
  if (members.some((use) => use.isInitializer)) {
    parts.push(
      `@@\nidentifier variable;\nexpression value;\n@@\n  struct ${struct} variable = {\n- .${api.name} = value,\n+ .${other} = value,\n  };\n`,
    );
  }
  if (members.some((use) => !use.isInitializer)) {
    parts.push(
      `@@\nstruct ${struct} *pointer;\n@@\n- pointer->${api.name}\n+ pointer->${other}\n`,
      `@@\nstruct ${struct} variable;\n@@\n- variable.${api.name}\n+ variable.${other}\n`,
    );
  }
  const chains = new Set(members.flatMap(({ chain }) => chain ?? []));
  for (const chain of chains) {
    parts.push(`@@\nexpression outer;\n@@\n- outer${chain}${api.name}\n+ outer${chain}${other}\n`);
  }
  return parts.join('\n');
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
  const types = new Set(rule.match(/(?<![\w.])__[us](?:8|16|32|64)\b/g));
  return rule.replace(
    /^@\w+@\n/,
    (head) => `${head}${[...types].map((one) => `typedef ${one};\n`).join('')}`,
  );
}

function wrapper(struct: string, member: string, there: Declaration, here: Declaration): string {
  return `@found@
identifier driver, callback;
@@
  struct ${struct} driver = { .${member} = callback, };

@@
identifier found.driver, found.callback;
fresh identifier wrapper = "compat_" ## driver ## "_${member}";
@@
${wrapperText(there, here)}+
  struct ${struct} driver = {
  .${member} =
- callback
+ wrapper
  , };
`;
}

/** The same where it is assigned later: behind the callback, which stands above. */
function assigned(struct: string, member: string, there: Declaration, here: Declaration): string {
  return `@assigned@
struct ${struct} *pointer;
struct ${struct} variable;
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
struct ${struct} *pointer;
identifier assigned.callback, defined.wrapper;
@@
  pointer->${member} =
- callback
+ wrapper

@@
struct ${struct} variable;
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
