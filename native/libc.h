// SPDX-License-Identifier: MIT OR GPL-2.0-only
/*
 * What all other files need: functions of libc, numbers of Linux, and reading and writing of whole files.
 *
 * The functions are declared by hand, and the library is linked without libc (-nostdlib), so that a build
 * host needs no libc headers. The compiler that it is loaded into has libc in memory.
 */
typedef unsigned long size_t;
typedef long ssize_t;

extern int openat(int dir, const char *path, int flags, ...);
/* glibc has it since 2.27. */
extern int memfd_create(const char *name, unsigned int flags) __attribute__((weak));
extern int unlink(const char *path);
extern int getpid(void);
extern long lseek(int fd, long offset, int from);
extern int ftruncate(int fd, long size);
extern ssize_t write(int fd, const void *data, size_t size);
extern ssize_t pread(int fd, void *data, size_t size, long offset);
extern ssize_t readlinkat(int dir, const char *path, char *target, size_t size);
extern int close(int fd);
extern int dup2(int fd, int to);
extern int fork(void);
extern int waitpid(int pid, int *status, int options);
extern int flock(int fd, int operation);
extern int prctl(int option, ...);
extern int sigemptyset(void *signals);
extern int sigaddset(void *signals, int signal);
extern int sigprocmask(int how, const void *signals, void *before);
extern int sigtimedwait(const void *signals, void *info, const void *time);
extern void _exit(int status) __attribute__((noreturn));
extern char *getenv(const char *name);
extern int strcmp(const char *a, const char *b);
extern int strncmp(const char *a, const char *b, size_t size);
extern size_t strlen(const char *text);
extern char *strchr(const char *text, int letter);
extern int snprintf(char *text, size_t size, const char *format, ...);
extern int *__errno_location(void);

/*
 * Numbers of Linux. A few architectures have other ones. Where O_CREAT or another flag of open(2) differs,
 * files can't be opened, the child exits with EXIT_BROKEN, and its test is compiled alone. Where SIGCHLD
 * differs, each wait for a child lasts 5 ms.
 */
#define AT_FDCWD (-100)
#define O_ACCMODE 3
#define O_WRONLY 1
#define O_RDWR 2
#define O_CREAT 0100
#define O_EXCL 0200
#define O_TRUNC 01000
#define O_APPEND 02000
#define O_NONBLOCK 04000
#define O_CLOEXEC 02000000
#define MFD_CLOEXEC 1
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define ENOENT 2
#define ENOTDIR 20
#define EINVAL 22
#define WNOHANG 1
#define LOCK_EX 2
#define LOCK_NB 4
#define LOCK_UN 8
#define PR_SET_PDEATHSIG 1
#define SIGKILL 9
#define SIGCHLD 17
#define SIG_BLOCK 0
#define PATH_SIZE 8192

/* An exit status that no compiler uses: the test has to be compiled alone. */
#define EXIT_BROKEN 125

static int create_file(const char *path, int flags)
{
	return openat(AT_FDCWD, path, O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0644);
}

static void write_all(int fd, const char *data, size_t size)
{
	ssize_t written;

	for (; size; data += written, size -= written) {
		written = write(fd, data, size);
		if (written <= 0)
			_exit(EXIT_BROKEN);
	}
}

/* Writes `size` bytes of the file `from`, beginning at `offset`, to the file `to`. */
static void copy_bytes(int to, int from, long offset, long size)
{
	char data[PATH_SIZE];
	ssize_t got;

	for (; size > 0; offset += got, size -= got) {
		got = pread(from, data, size < PATH_SIZE ? size : PATH_SIZE, offset);
		if (got <= 0)
			_exit(EXIT_BROKEN);
		write_all(to, data, got);
	}
}

/* Also moves the file's offset to its end. */
static long file_size(int fd)
{
	long size = lseek(fd, 0, SEEK_END);

	if (size < 0)
		_exit(EXIT_BROKEN);
	return size;
}

static void empty_file(int fd)
{
	if (ftruncate(fd, 0) || lseek(fd, 0, SEEK_SET))
		_exit(EXIT_BROKEN);
}
