// Notes what a process brings to the disk, and which names it gives, in the order in which that is done, in the file
// $COMPAT_SYNC_LOG: "sync PATH" and "name PATH", a record a line.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void note(const char *what, const char *path)
{
	const char *file = getenv("COMPAT_SYNC_LOG");
	char line[8192];
	int fd = file ? open(file, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0644) : -1;

	if (fd < 0)
		return;
	int length = snprintf(line, sizeof(line), "%s %s\n", what, path);
	if (write(fd, line, length) != length)
		abort();
	close(fd);
}

static int synced(const char *function, int fd)
{
	int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, function);
	char link[64], path[4096];
	ssize_t length;
	int result = real(fd);

	snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
	length = readlink(link, path, sizeof(path) - 1);
	if (result == 0 && length > 0) {
		path[length] = 0;
		note("sync", path);
	}
	return result;
}

int fsync(int fd) { return synced("fsync", fd); }
int fdatasync(int fd) { return synced("fdatasync", fd); }

static int named(const char *function, const char *from, const char *to)
{
	int (*real)(const char *, const char *) = (int (*)(const char *, const char *))dlsym(RTLD_NEXT, function);
	char both[8192];

	snprintf(both, sizeof(both), "%s -> %s", from, to);
	note("name", both);
	return real(from, to);
}

int rename(const char *from, const char *to) { return named("rename", from, to); }
int link(const char *from, const char *to) { return named("link", from, to); }
