// SPDX-License-Identifier: MIT OR GPL-2.0-only
/*
 * A library that is loaded (LD_PRELOAD) into make and all that kbuild runs while it is asked how it compiles a module. kbuild finds out
 * which options a compiler has by trying them, and takes whatever goes wrong for "it has not": also a compiler that was killed, or a full
 * disk, whose words it throws away. This library writes both down. src/target/watch.ts reads them, in the directory that COMPAT_WATCH names:
 *
 *	killed	a line with the number of the signal for each child that ended by one
 *	lost	what shells were told to write to /dev/null
 */
typedef unsigned long size_t;

extern long syscall(long number, ...);
extern int openat(int dir, const char *path, int flags, ...);
extern long write(int fd, const void *data, size_t size);
extern int close(int fd);
extern char *getenv(const char *name);
extern int strcmp(const char *a, const char *b);
extern int snprintf(char *text, size_t size, const char *format, ...);
extern int *__errno_location(void);
extern char *program_invocation_short_name __attribute__((weak));

#if defined(__x86_64__)
#define SYS_WAIT4 61
#elif defined(__aarch64__) || defined(__riscv) || defined(__loongarch__)
#define SYS_WAIT4 260
#elif defined(__i386__) || defined(__arm__) || defined(__powerpc__) || defined(__s390__)
#define SYS_WAIT4 114
#else
#error "the number of wait4(2) is not known here: the answers of two runs are compared"
#endif

#define AT_FDCWD (-100)
#define O_ACCMODE 3
#define O_WRONLY 1
#define O_CREAT 0100
#define O_APPEND 02000
/* Who writes to a pipe that nobody reads any more ends so, as in `cc --version | head -n1`. */
#define SIGPIPE 13

/* Opens a file of COMPAT_WATCH to write at its end; -1 if there is none. */
static int open_note(const char *name)
{
	const char *dir = getenv("COMPAT_WATCH");
	char path[4096];

	if (!dir)
		return -1;
	snprintf(path, sizeof(path), "%s/%s", dir, name);
	return openat(AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND, 0666);
}

static void note_death(int status)
{
	int signal = status & 0x7f, error = *__errno_location(), fd;
	char line[16];

	/* 0x7f: it was stopped, or goes on. */
	if (signal == 0 || signal == 0x7f || signal == SIGPIPE)
		return;
	fd = open_note("killed");
	if (fd >= 0) {
		write(fd, line, snprintf(line, sizeof(line), "%d\n", signal));
		close(fd);
	}
	*__errno_location() = error;
}

int wait4(int pid, int *status, int options, void *usage)
{
	int here, ended = syscall(SYS_WAIT4, (long)pid, &here, (long)options, usage);

	if (ended > 0) {
		note_death(here);
		if (status)
			*status = here;
	}
	return ended;
}

int waitpid(int pid, int *status, int options)
{
	return wait4(pid, status, options, 0);
}

int wait3(int *status, int options, void *usage)
{
	return wait4(-1, status, options, usage);
}

int wait(int *status)
{
	return wait4(-1, status, 0, 0);
}

static int is_shell(void)
{
	static const char *const shells[] = { "sh", "dash", "bash", "ash", "ksh", "mksh", "busybox" };
	unsigned int at;

	if (!&program_invocation_short_name)
		return 0;
	for (at = 0; at < sizeof(shells) / sizeof(*shells); at++) {
		if (!strcmp(program_invocation_short_name, shells[at]))
			return 1;
	}
	return 0;
}

static int open_file(const char *path, int flags, int mode)
{
	int fd = -1;

	if ((flags & O_ACCMODE) == O_WRONLY && !strcmp(path, "/dev/null") && is_shell())
		fd = open_note("lost");
	return fd >= 0 ? fd : openat(AT_FDCWD, path, flags, mode);
}

#define MODE_OF(flags) \
	int mode; \
	__builtin_va_list rest; \
	__builtin_va_start(rest, flags); \
	mode = __builtin_va_arg(rest, int); \
	__builtin_va_end(rest)

int open(const char *path, int flags, ...)
{
	MODE_OF(flags);
	return open_file(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
	MODE_OF(flags);
	return open_file(path, flags, mode);
}
