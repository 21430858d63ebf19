// SPDX-License-Identifier: MIT OR GPL-2.0-only
/*
 * The other ways in which gcc and the assembler ask the file system, but open(2): each is answered by libc, and logged.
 * gcc leaves out directories of headers that are not there when it starts, and the assembler opens files with fopen(3).
 * Where pointers have 32 bits, libc has these functions under more names than stand here: nothing is kept there.
 *
 * Each is answered by another function of libc that does the same. Those that a libc may lack are weak, so that the library
 * loads everywhere; a caller that has one of the names below has the function that answers it.
 */
extern int fstatat(int dir, const char *path, void *state, int flags) __attribute__((weak));
/* What glibc before 2.33 has in its place, for stat too. */
extern int __fxstatat(int version, int dir, const char *path, void *state, int flags) __attribute__((weak));
extern int faccessat(int dir, const char *path, int mode, int flags);
extern void *fdopen(int fd, const char *mode);
extern void *fdopendir(int fd);
extern char *__realpath_chk(const char *path, char *real, size_t size) __attribute__((weak));
extern void *freopen64(const char *path, const char *mode, void *stream) __attribute__((weak));
extern void *dlsym(void *from, const char *name) __attribute__((weak));
extern int dl_iterate_phdr(int (*look)(void *library, size_t size, void *data), void *data) __attribute__((weak));
extern char *strstr(const char *text, const char *part);
extern char **environ;
extern void *localtime_r(const long *time, void *parts);

#define RTLD_NEXT ((void *)-1)
#define AT_SYMLINK_NOFOLLOW 0x100

static int log_state(const char *path, int failed)
{
	log_answer('S', 'N', path, !failed);
	return failed;
}

static int log_link_state(const char *path, int failed)
{
	log_answer('R', 'N', path, !failed);
	return failed;
}

int stat(const char *path, void *state)
{
	return log_state(path, fstatat(AT_FDCWD, path, state, 0));
}

int stat64(const char *path, void *state)
{
	return stat(path, state);
}

int lstat(const char *path, void *state)
{
	return log_link_state(path, fstatat(AT_FDCWD, path, state, AT_SYMLINK_NOFOLLOW));
}

int lstat64(const char *path, void *state)
{
	return lstat(path, state);
}

int __xstat(int version, const char *path, void *state)
{
	return log_state(path, __fxstatat(version, AT_FDCWD, path, state, 0));
}

int __xstat64(int version, const char *path, void *state)
{
	return __xstat(version, path, state);
}

int __lxstat(int version, const char *path, void *state)
{
	return log_link_state(path, __fxstatat(version, AT_FDCWD, path, state, AT_SYMLINK_NOFOLLOW));
}

int __lxstat64(int version, const char *path, void *state)
{
	return __lxstat(version, path, state);
}

int access(const char *path, int mode)
{
	return log_state(path, faccessat(AT_FDCWD, path, mode, 0));
}

ssize_t readlink(const char *path, char *target, size_t size)
{
	ssize_t got = readlinkat(AT_FDCWD, path, target, size);

	log_answer('R', 'N', path, got >= 0 || *__errno_location() == EINVAL);
	return got;
}

char *realpath(const char *path, char *real)
{
	char *(*other)(const char *path, char *real);
	char *got;

	if (__realpath_chk) {
		got = __realpath_chk(path, real, -1);
	} else {
		other = dlsym(RTLD_NEXT, "realpath");
		got = other(path, real);
	}
	log_answer('R', 'N', path, got != 0);
	return got;
}

char *canonicalize_file_name(const char *path)
{
	return realpath(path, 0);
}

void *opendir(const char *path)
{
	int fd = openat(AT_FDCWD, path, O_CLOEXEC);

	log_answer('F', 'M', path, fd >= 0);
	return fd < 0 ? 0 : fdopendir(fd);
}

/* The flags of open(2) that a mode of fopen(3) stands for. */
static int flags_of(const char *mode)
{
	int flags = *mode == 'r' ? 0 : O_WRONLY | O_CREAT | (*mode == 'a' ? O_APPEND : O_TRUNC);

	for (; *mode && *mode != ','; mode++) {
		if (*mode == '+')
			flags = (flags & ~O_WRONLY) | O_RDWR;
		else if (*mode == 'x')
			flags |= O_EXCL;
		else if (*mode == 'e')
			flags |= O_CLOEXEC;
	}
	return flags;
}

void *fopen(const char *path, const char *mode)
{
	int fd = openat(AT_FDCWD, path, flags_of(mode), 0666);

	if (*mode == 'r')
		log_answer('f', 'm', path, fd >= 0);
	return fd < 0 ? 0 : fdopen(fd, mode);
}

void *fopen64(const char *path, const char *mode)
{
	return fopen(path, mode);
}

/* gcc reads no source that way. */
void *freopen(const char *path, const char *mode, void *stream)
{
	void *(*other)(const char *path, const char *mode, void *stream) = freopen64;

	if (!other)
		other = dlsym(RTLD_NEXT, "freopen");
	log_question('O', path ? path : "");
	return other(path, mode, stream);
}

/* What is loaded besides the libraries of the program: a plugin of gcc. */
void *dlopen(const char *path, int flags)
{
	void *(*other)(const char *path, int flags) = dlsym(RTLD_NEXT, "dlopen");

	/* A name without a slash is looked for in many places. */
	if (path)
		log_question(strchr(path, '/') ? 'L' : 'O', path);
	return other(path, flags);
}

/* gcc asks what time it is for __DATE__, __TIME__ and __TIMESTAMP__: no file tells when the answer becomes another one. */
void *localtime(const long *time)
{
	static char parts[256];

	log_question('O', "the time");
	return localtime_r(time, parts);
}

/* A program may run what this library is not loaded into, which then tells nothing. */
static void log_run(const char *path)
{
	log_answer('E', 'N', path, !faccessat(AT_FDCWD, path, 0, 0));
}

int execve(const char *path, char *const argv[], char *const variables[])
{
	int (*other)(const char *path, char *const argv[], char *const variables[]) = dlsym(RTLD_NEXT, "execve");

	log_run(path);
	return other(path, argv, variables);
}

int execv(const char *path, char *const argv[])
{
	return execve(path, argv, environ);
}

/*
 * Where PATH has a program that may be run: `file`, of PATH_SIZE. Whether it has. A directory without the assembler is not logged: each run
 * looks again which assembler PATH leads to (src/target/programs.ts), and another machine has another PATH.
 */
static int find_in_path(const char *name, char *file)
{
	const char *dir = getenv("PATH"), *end;

	for (; dir && *dir; dir = *end ? end + 1 : end) {
		for (end = dir; *end && *end != ':'; end++)
			;
		snprintf(file, PATH_SIZE, "%.*s%s%s", (int)(end - dir), dir, end == dir ? "" : "/", name);
		if (!faccessat(AT_FDCWD, file, 1, 0))
			return 1;
		if (strcmp(name, "as"))
			log_run(file);
	}
	return 0;
}

int execvp(const char *name, char *const argv[])
{
	int (*other)(const char *name, char *const argv[]) = dlsym(RTLD_NEXT, "execvp");
	char file[PATH_SIZE];

	if (strchr(name, '/'))
		log_run(name);
	else if (find_in_path(name, file))
		log_run(file);
	else
		log_question('O', name);
	return other(name, argv);
}

int posix_spawn(int *pid, const char *path, const void *files, const void *how, char *const argv[],
		char *const variables[])
{
	int (*other)(int *pid, const char *path, const void *files, const void *how, char *const argv[],
		     char *const variables[]) = dlsym(RTLD_NEXT, "posix_spawn");

	log_run(path);
	return other(pid, path, files, how, argv, variables);
}

int posix_spawnp(int *pid, const char *name, const void *files, const void *how, char *const argv[],
		 char *const variables[])
{
	char file[PATH_SIZE];

	if (strchr(name, '/'))
		return posix_spawn(pid, name, files, how, argv, variables);
	if (find_in_path(name, file))
		return posix_spawn(pid, file, files, how, argv, variables);
	*__errno_location() = ENOENT;
	return ENOENT;
}

/* What the dynamic linker tells of a library (link.h): its name follows an address. */
struct library {
	void *base;
	const char *name;
};

/* clang is a small program: what compiles is in libraries, which may be other ones tomorrow. */
static int log_library(void *loaded, size_t size, void *unused)
{
	const char *name = ((struct library *)loaded)->name;

	if (name && (strstr(name, "clang") || strstr(name, "LLVM")))
		log_question('L', name);
	return 0;
}

__attribute__((constructor)) static void log_program(void)
{
	char path[PATH_SIZE];
	ssize_t size;

	if (!getenv("COMPAT_OPEN_LOG"))
		return;
	size = readlinkat(AT_FDCWD, "/proc/self/exe", path, sizeof(path) - 1);
	if (size < 0)
		size = 0;
	path[size] = 0;
	log_question('X', path);
	if (dl_iterate_phdr)
		dl_iterate_phdr(log_library, 0);
}
