/**
 * Variables that change what kbuild answers or what the compiler makes of a file: those documented by
 * kbuild (Documentation/kbuild/kbuild.rst, makefiles.rst), make, gcc ("Environment Variables Affecting
 * GCC"), clang, ld.so(8), and by the wrappers that stand in for a compiler.
 */
const HEEDED_KINDS = [
  /^(ARCH|SUBARCH|SRCARCH|UTS_MACHINE|CROSS_COMPILE\w*|LLVM\w*|CONFIG_\w+|KCONFIG_\w+)$/,
  /^(HOST)?(CC|CXX|LD|AR|AS|NM|CPP|STRIP|OBJCOPY|OBJDUMP|READELF|RUSTC|PAHOLE|LEX|YACC)$/,
  /^(O|W|C|CF|CHECK|KBUILD_\w+|(K|HOST|USER|EXTRA_|SUBDIR_)?(CPP|C|A|LD|RUST)FLAGS\w*)$/,
  /^(MAKEFILES|GNUMAKEFLAGS|MAKE_\w+|BASH_ENV)$/,
  /^(CPATH|\w+_INCLUDE_PATH|COMPILER_PATH|LIBRARY_PATH|GCC_\w+|COLLECT_\w+|CCC_\w+|SYSROOT|SDKROOT)$/,
  /^(DEPENDENCIES_OUTPUT|SUNPRO_DEPENDENCIES|SOURCE_DATE_EPOCH|LD_\w+|GLIBC_TUNABLES|QEMU_\w+)$/,
  /^(CCACHE_\w+|SCCACHE_\w+|DISTCC_\w+|ICECC_\w+|NIX_\w+|GUIX_\w+)$/,
];
/** In one expression, since each run looks at each variable. */
const HEEDED = new RegExp(HEEDED_KINDS.map(({ source }) => source).join('|'));

/** Variables that programs want to have, and whose value no answer depends on. */
const HARMLESS =
  /^(PATH|HOME|USER|LOGNAME|SHELL|TMPDIR|TMP|TEMP|TZ|TERM|LANG|LC_\w+|XDG_\w+|KBUILD_BUILD_\w+|KBUILD_VERBOSE|KBUILD_MODPOST_\w+|KBUILD_EXTRA_SYMBOLS|GCC_COLORS|NIX_(SSL_CERT_FILE|PATH|PROFILES|USER_PROFILE_DIR|REMOTE))$/;

type Variables = Record<string, string | undefined>;

/**
 * The variables of `env` that kernel-side questions see. Any other stays away from them: kbuild would
 * take each for a make variable, and an answer would be one shell's own.
 */
export function kernelEnvironment(env: Variables): Variables {
  return only(env, (name) => HARMLESS.test(name) || isHeeded(name));
}

/** Those among them that answers depend on. PATH is not: what was found in it is asked for by name. */
export function heededVariables(env: Variables): Variables {
  return only(env, isHeeded);
}

function isHeeded(name: string): boolean {
  return !HARMLESS.test(name) && HEEDED.test(name);
}

function only(env: Variables, wanted: (name: string) => boolean): Variables {
  return Object.fromEntries(Object.entries(env).filter(([name]) => wanted(name)));
}
