import path from 'node:path';
import { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import type { Project } from '../project/index.js';
import { exportedOf, headersCalled, type KernelTree, type KernelWish } from '../target/index.js';
import { answersOf } from './ask-test.js';
import type { Declaration } from './declaration.js';
import { declaredOn } from './declared-on.js';
import { type Kernels, kernelsFor } from './kernels.js';
import type { Api, Facts, Shape } from './shape.js';
import { shapeOfCall } from './shape-call.js';
import { shapeOfMember } from './shape-member.js';
import { shapeOfHeader, shapeOfWord } from './shape-other.js';
import { testText } from './texts.js';
import { type Use, usesOf } from './use.js';

/** What a rule is drafted for. */
export interface Wanted {
  /** What an error is about: a function, macro, type, constant, header, or STRUCT.MEMBER. */
  api: string;
  /** What takes its place on this kernel, where the user knows that. */
  to?: string | undefined;
  /** The kernel that refuses the driver. */
  kernel: KernelWish;
  /** Of today, as in 2026-11-26. */
  date: string;
}

/** A kernel, and what its headers say. */
export interface Said {
  release: string;
  /** On one line; undefined where it has no such thing. */
  declaration: string | undefined;
  header: string | undefined;
}

/** A rule's shape, and what it rests on. */
export interface Drafted {
  shape: Shape;
  /** The whole text of the compat test. */
  test: string;
  /** How the driver uses it, in the order of its files. */
  uses: [Use, ...Use[]];
  /** The kernel that refuses it. */
  here: Said;
  /** One that takes it, on which the test says yes; undefined where none is installed. */
  there: Said | undefined;
  /** Other names on the refusing kernel that may be what takes its place. */
  candidates: string[];
  api: Api;
  /** What takes its place, where that is known. */
  to: string | undefined;
  /** The two kernels, ready to compile for; old is undefined where none is installed. */
  trees: { now: KernelTree; old: KernelTree | undefined };
}

/**
 * Drafts the compat test and the rule for something that a kernel refuses: of the driver's own use of it, and of
 * what the headers of this kernel and of another one, which takes that use, say. The test is compiled on both.
 * Throws USAGE where the driver does not use it, or this kernel takes it as it is used; what target/ throws.
 */
export async function draft(session: Session, project: Project, wanted: Wanted): Promise<Drafted> {
  const found = usesOf(project.sources, nameOf(wanted.api), project.config.root);
  const api = apiOf(wanted.api, found, project.sources);
  const uses = api.struct === undefined ? found : asMembers(found);
  const use =
    uses.find(({ kind }) => (kind === 'member') === (api.struct !== undefined)) ?? uses[0];
  const kernels = await kernelsFor(session, project, wanted.kernel);
  const { here } = kernels;
  const declared = await declaredOn(session, here, api);
  const candidates = await candidatesFor(session, here, api);
  const to =
    wanted.to ?? (api.name.endsWith('.h') && candidates.length === 1 ? candidates[0] : undefined);
  const replacement =
    to === undefined ? undefined : await declaredOn(session, here, { ...api, name: to });
  const facts = { api, use, uses, here: declared, to, replacement };
  const proved = await onKernelThatTakesIt(session, project, kernels, facts, wanted.date);
  const shape = proved?.shape ?? shapeOf({ ...facts, there: undefined });
  const test = proved?.test ?? testText(shape, headersOf(declared, use), wanted.date);
  const saysYes = (tree: KernelTree) =>
    answersOf(session, tree, shape, test, project.gplCompatible);
  if (proved === undefined && (looksTaken(use, declared) || (await saysYes(here)))) {
    throw new CompatError(
      'USAGE',
      `${here.release} takes ${wanted.api} as ${use.file}:${use.line} uses it`,
      { hint: 'An error there is about something else: a rule for this would never apply.' },
    );
  }
  return {
    ...{ shape, test, uses, here: said(here, declared), candidates },
    there: proved && said(proved.tree, proved.declared),
    ...{ api, to, trees: { now: here, old: proved?.tree } },
  };
}

/** Whether a call has as many arguments as this kernel declares, where no other kernel tells what is wrong with them. */
function looksTaken({ args }: Use, declared: Declaration | undefined): boolean {
  return args !== undefined && declared?.parameters?.length === args.length;
}

/** The first of the other kernels on which a test of the driver's form says yes, while it says no here. */
async function onKernelThatTakesIt(
  session: Session,
  { gplCompatible }: Project,
  { here, others }: Kernels,
  facts: Omit<Facts, 'there'>,
  date: string,
) {
  for await (const tree of others()) {
    const declared = await declaredOn(session, tree, facts.api);
    if (declared === undefined && !facts.api.name.endsWith('.h')) continue;
    const count = declared?.parameters?.length;
    if (facts.use.kind === 'call' && count !== undefined && count !== facts.use.args?.length)
      continue;
    const exported =
      facts.use.kind === 'call'
        ? await exportedOf(session, new Set([facts.api.name]), tree, gplCompatible)
        : [];
    const shape = { ...shapeOf({ ...facts, there: declared }), exports: [...exported] };
    const test = testText(shape, headersOf(declared, facts.use), date);
    if (!(await answersOf(session, tree, shape, test, gplCompatible))) continue;
    if (!(await answersOf(session, here, shape, test, gplCompatible)))
      return { tree, declared, shape, test };
  }
  return undefined;
}

function shapeOf(facts: Facts): Shape {
  const { api, use } = facts;
  if (use.kind === 'header') return shapeOfHeader(facts);
  if (api.struct !== undefined) return shapeOfMember({ ...facts, struct: api.struct });
  return use.kind === 'call' ? shapeOfCall(facts) : shapeOfWord(facts);
}

/** What the test includes: what declares it, on the kernel that takes it or on this one; else what the driver does. */
function headersOf(declared: Declaration | undefined, use: Use): string[] {
  if (use.kind === 'header') return [];
  return declared === undefined ? use.includes : [declared.header];
}

function nameOf(api: string): string {
  if (!/^[A-Za-z_][\w/.-]*$/.test(api)) {
    throw new CompatError('USAGE', `${api} is not the name of a function, type, header or member`, {
      hint: 'For example: compat-gen rules new timer_delete_sync, or file_operations.llseek',
    });
  }
  return api.endsWith('.h') ? api : (api.split('.').at(-1) ?? api);
}

/** Those that use it as a member: what else has its name is another thing. */
function asMembers(uses: [Use, ...Use[]]): [Use, ...Use[]] {
  const [first, ...others] = uses.filter(({ kind }) => kind === 'member');
  return first === undefined ? uses : [first, ...others];
}

/** Whether a driver calls a type by this name alone, and nowhere with "struct" before it. */
function isTypedef(name: string, sources: ReadonlyMap<string, Buffer>): boolean {
  const texts = [...sources.values()].map((bytes) => bytes.toString('latin1'));
  const isThere = (pattern: string) => texts.some((text) => new RegExp(pattern).test(text));
  return !isThere(`\\b(?:struct|union)\\s+${name}\\b`) && isThere(`\\b${name}\\b`);
}

function apiOf(
  given: string,
  uses: readonly [Use, ...Use[]],
  sources: ReadonlyMap<string, Buffer>,
): Api {
  const name = nameOf(given);
  const [struct] = given.endsWith('.h') || !given.includes('.') ? [] : given.split('.');
  if (struct !== undefined && isTypedef(struct, sources)) return { name, struct, isTypedef: true };
  if (uses[0].kind !== 'member') return { name, struct };
  const told = struct ?? uses.map((use) => use.struct).find((one) => one !== undefined);
  if (told !== undefined) return { name, struct: told };
  throw new CompatError('USAGE', `${name} is a member: of which struct?`, {
    hint: `Name it: compat-gen rules new STRUCT.${name}. The compiler's words for the error at ${uses[0].file}:${uses[0].line} tell it.`,
  });
}

/** Headers of the same file name elsewhere. */
async function candidatesFor(session: Session, tree: KernelTree, { name }: Api): Promise<string[]> {
  if (!name.endsWith('.h')) return [];
  const found = await headersCalled(session, tree, path.basename(name));
  return found.filter((one) => one !== name && !/^(?:asm-generic|uapi|generated)\//.test(one));
}

function said({ release }: KernelTree, declared: Declaration | undefined): Said {
  return { release, declaration: declared?.text, header: declared?.header };
}
