import * as v from 'valibot';

const MAKE_WORD = v.pipe(
  v.string(),
  v.regex(/^(?:ARCH|CROSS_COMPILE|CC|LLVM|O|W)=/, 'a word for make, such as "CC=gcc-12"'),
);
const text = v.pipe(v.string(), v.nonEmpty());

/** Which cells are meant; `*` in a name stands for anything. */
const OF_CELLS = { module: v.optional(text, '*'), kernel: v.optional(text, '*') };

/** As many sets of headers are kept. */
const MOST_UNPACKED = 3;

/** matrix.toml, key by key. All paths are relative to the file. */
export const PLAN_FILE = v.pipe(
  v.strictObject({
    title: v.optional(text),
    /** Directories, or tables that say more of one. */
    modules: v.optional(v.array(row()), []),
    /** Installed dkms packages: the directory where dkms keeps them. */
    dkms: v.optional(text),
    kernels: v.pipe(
      v.array(
        v.pipe(
          v.strictObject({
            name: v.optional(text),
            kver: v.optional(text),
            kdir: v.optional(text),
            /** Header packages of a kernel that is not installed: .deb files. */
            headers: v.optional(v.array(text)),
            /** Where its package was unpacked, to be booted. */
            image: v.optional(text),
            /** As --exec takes it; the program may be named relative to the file. */
            exec: v.optional(v.string(), ''),
            make: v.optional(v.array(MAKE_WORD), []),
          }),
          v.check(
            ({ kver, kdir, headers }) =>
              [kver, kdir, headers].filter((one) => one !== undefined).length === 1,
            'a kernel has one of kver, kdir and headers',
          ),
          v.check(
            ({ headers, exec }) => headers === undefined || exec === '',
            'headers are unpacked on this machine: leave exec out',
          ),
        ),
      ),
      v.minLength(1),
      v.check(
        (kernels) => kernels.filter(({ headers }) => headers !== undefined).length <= MOST_UNPACKED,
        `no more than ${MOST_UNPACKED} kernels are unpacked from their headers`,
      ),
    ),
    /** Each kernel is built for with each; without any, with what `make` of the kernel says. */
    compilers: v.optional(v.array(v.strictObject({ name: text, make: v.array(MAKE_WORD) })), []),
    /** What is known to fail, and why. `*` in a name stands for anything. */
    expected: v.optional(
      v.array(
        v.strictObject({
          ...OF_CELLS,
          why: text,
        }),
      ),
      [],
    ),
    /** Whether each cell builds as it is, and is meant to be built. */
    preflight: v.optional(v.boolean(), false),
    /** Cells that are run as a process. */
    usermode: some({
      target: v.optional(text),
      args: v.optional(v.array(v.string()), []),
      seconds: v.optional(v.pipe(v.number(), v.integer(), v.gtValue(0)), 300),
    }),
    /** Cells that are booted. */
    smoke: some({ scripts: v.optional(v.array(text), []), load: v.optional(text) }),
  }),
  v.check(({ modules, dkms }) => modules.length > 0 || dkms !== undefined, 'it names no modules'),
);

/** A directory, or a table. */
function row() {
  const table = v.strictObject({
    dir: text,
    /** [the directory's name] */
    name: v.optional(text),
    group: v.optional(text),
    version: v.optional(text),
  });
  const bare = v.pipe(
    text,
    v.transform((dir): v.InferOutput<typeof table> => ({ dir })),
  );
  return v.lazy((given) => (typeof given === 'object' ? table : bare));
}

/** Yes for all cells, or a table for some of them. */
function some<Entries extends v.ObjectEntries>(entries: Entries) {
  const one = v.strictObject({ ...OF_CELLS, ...entries });
  const all = v.pipe(
    v.boolean(),
    v.transform((yes) => (yes ? [v.parse(one, {})] : [])),
  );
  const several = v.array(one);
  // A union would not say what is wrong with a table.
  return v.optional(
    v.lazy((given) => (typeof given === 'boolean' ? all : several)),
    [],
  );
}
