// SPDX-License-Identifier: MIT OR GPL-2.0-only
/*
 * Loaded into the compiler (LD_PRELOAD), this does two things by standing in front of open(2):
 *
 * - It writes down every file that the compiler read, and every one it looked for and did not find:
 *   an answer holds for as long as neither list changes.
 * - It makes one parse of the includes that tests begin with serve them all. The compiler reads
 *
 *       #include <linux/blkdev.h>
 *       #include "<fork point 0>"
 *
 *   and when it opens the fork point, it is forked, once for each member of it but the last: the child
 *   gets the rest of a test in place of the fork point, and goes on as if it had read it all itself; so
 *   does the compiler with the last one. Nothing that one test declares, defines or breaks can be
 *   seen by another. A member may also be more includes, with another fork point behind them.
 *
 *   Fork point N has the directory N: `count` says how many members there are, `M.c` is the text of
 *   member M; written are what the compiler says (`M.err`), makes (`M.s`) and opens (`M.opens`) for it,
 *   and `results`.
 *
 * It declares what it needs of libc by hand and is linked without it (-nostdlib), so that a build
 * host needs no libc headers: the compiler that it is loaded into has libc in memory.
 */
typedef unsigned long size_t;
typedef long ssize_t;

extern int openat(int dir, const char *path, int flags, ...);
extern ssize_t write(int fd, const void *data, size_t size);
extern ssize_t pread(int fd, void *data, size_t size, long offset);
extern ssize_t readlink(const char *path, char *target, size_t size);
extern int close(int fd);
extern int dup2(int fd, int to);
extern int fork(void);
extern int waitpid(int pid, int *status, int options);
extern void _exit(int status) __attribute__((noreturn));
extern char *getenv(const char *name);
extern int strcmp(const char *a, const char *b);
extern int strncmp(const char *a, const char *b, size_t size);
extern size_t strlen(const char *text);
extern int snprintf(char *text, size_t size, const char *format, ...);
extern int *__errno_location(void);

/* Linux's numbers, the same on every architecture that gcc runs on but for O_CREAT and its kin on a few:
 * there the files below fail to open, the child exits with BROKEN, and its test is compiled alone. */
#define AT_FDCWD (-100)
#define O_ACCMODE 3
#define O_WRONLY 1
#define O_CREAT 0100
#define O_TRUNC 01000
#define O_APPEND 02000
#define O_CLOEXEC 02000000
#define ENOENT 2
#define ENOTDIR 20
#define PATH_SIZE 8192

/* A status that no compiler gives: the test has to be compiled alone. */
#define BROKEN 125

static int log_fd = -1;

static int create(const char *path, int flags)
{
	return openat(AT_FDCWD, path, O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0644);
}

/* One record a file: F(ound), M(issing) or O(ther failure), the path, NUL. */
static void record(const char *path, int fd)
{
	char line[PATH_SIZE];
	int error = *__errno_location();
	const char *log = getenv("COMPAT_OPEN_LOG");
	int size;

	if (!log)
		return;
	if (log_fd < 0)
		log_fd = create(log, O_APPEND);
	size = snprintf(line, sizeof(line), "%c%s", fd >= 0 ? 'F' :
			error == ENOENT || error == ENOTDIR ? 'M' : 'O', path);
	if (size < 0 || size >= (int)sizeof(line))
		size = snprintf(line, sizeof(line), "O");
	/* One write, so that records of two processes never mix. */
	if (write(log_fd, line, size + 1) != size + 1)
		_exit(BROKEN);
	*__errno_location() = error;
}

/* The output file of this process. */
static char output[PATH_SIZE];

/* Gives the child an output file of its own in place of the one that all have inherited. */
static int move_output(const char *own)
{
	char link[64], target[PATH_SIZE], data[PATH_SIZE];
	int fd, to;
	ssize_t size;
	long done = 0;

	for (fd = 3; fd < 256; fd++) {
		snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
		size = readlink(link, target, sizeof(target) - 1);
		if (size < 0)
			continue;
		target[size] = 0;
		if (strcmp(target, output))
			continue;
		to = openat(AT_FDCWD, own, 2 | O_CREAT | O_TRUNC, 0644);
		if (to < 0)
			return -1;
		while ((size = pread(fd, data, sizeof(data), done)) > 0) {
			if (write(to, data, size) != size)
				return -1;
			done += size;
		}
		if (dup2(to, fd) < 0)
			return -1;
		close(to);
		snprintf(output, sizeof(output), "%s", own);
		return 0;
	}
	return -1;
}

/* Takes the files of member `member` of the fork point, and gives the compiler its text to read on in. */
static int enter_member(const char *dir, int point, int member, int flags)
{
	char path[PATH_SIZE];
	int fd;

	snprintf(path, sizeof(path), "%s/%d/%d.err", dir, point, member);
	fd = create(path, O_TRUNC);
	if (fd < 0 || dup2(fd, 2) < 0)
		_exit(BROKEN);
	snprintf(path, sizeof(path), "%s/%d/%d.s", dir, point, member);
	if (move_output(path))
		_exit(BROKEN);
	snprintf(path, sizeof(path), "%s/%d/%d.opens", dir, point, member);
	if (log_fd >= 0) {
		fd = create(path, O_TRUNC);
		if (fd < 0 || dup2(fd, log_fd) < 0)
			_exit(BROKEN);
	}
	snprintf(path, sizeof(path), "%s/%d/%d.c", dir, point, member);
	fd = openat(AT_FDCWD, path, flags);
	if (fd < 0)
		_exit(BROKEN);
	return fd;
}

/* A decimal number at the start of a text; -1 where there is none. */
static int number_in(const char *text)
{
	int number = -1;

	for (; *text >= '0' && *text <= '9' && number < 1000000; text++)
		number = (number < 0 ? 0 : number * 10) + (*text - '0');
	return number;
}

static int members_of(const char *dir, int point)
{
	char path[PATH_SIZE], line[32];
	ssize_t size;
	int fd;

	snprintf(path, sizeof(path), "%s/%d/count", dir, point);
	fd = openat(AT_FDCWD, path, O_CLOEXEC);
	size = fd < 0 ? -1 : pread(fd, line, sizeof(line) - 1, 0);
	if (size < 0)
		_exit(BROKEN);
	close(fd);
	line[size] = 0;
	return number_in(line);
}

/*
 * Runs the members one after another: each but the last in a child, the last in the compiler itself, which
 * has no further use for what it has read. Children, and the compiler in the end, return. Writes
 * "<wait status>\n" for each child, in order, and "last\n".
 */
static int serve(const char *dir, int point, int flags)
{
	char line[32], path[PATH_SIZE];
	int members = members_of(dir, point), member, pid, status, results, fd;

	snprintf(path, sizeof(path), "%s/%d/results", dir, point);
	results = create(path, O_TRUNC);
	for (member = 0; member < members - 1; member++) {
		pid = fork();
		if (pid == 0)
			return enter_member(dir, point, member, flags);
		if (pid < 0 || waitpid(pid, &status, 0) != pid)
			_exit(BROKEN);
		snprintf(line, sizeof(line), "%d\n", status);
		if (write(results, line, strlen(line)) != (ssize_t)strlen(line))
			_exit(BROKEN);
	}
	fd = enter_member(dir, point, member, flags);
	if (write(results, "last\n", 5) != 5)
		_exit(BROKEN);
	close(results);
	return fd;
}

/* The fork point that a path names, as far as it lies behind the one that was served last; else -1. */
static int point_named(const char *path)
{
	static int last = -1;
	const char *points = getenv("COMPAT_FORK_POINTS");
	int point;

	if (!points || strncmp(path, points, strlen(points)))
		return -1;
	point = number_in(path + strlen(points));
	if (point <= last)
		return -1;
	if (last < 0)
		snprintf(output, sizeof(output), "%s", getenv("COMPAT_FORK_OUTPUT"));
	last = point;
	return point;
}

static int open_and_record(const char *path, int flags, int mode)
{
	int point = point_named(path);
	int fd;

	if (point >= 0)
		return serve(getenv("COMPAT_FORK_DIR"), point, flags);
	fd = openat(AT_FDCWD, path, flags, mode);
	if ((flags & O_ACCMODE) == 0)
		record(path, fd);
	return fd;
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
	return open_and_record(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
	MODE_OF(flags);
	return open_and_record(path, flags, mode);
}
