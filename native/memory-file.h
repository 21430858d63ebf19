// SPDX-License-Identifier: MIT OR GPL-2.0-only
/* Anonymous files in memory: to make a file in a directory takes many times as long. */

/* Returns a new, empty file, which only this process and its children can reach. */
static int create_memory_file(const char *dir)
{
	char path[PATH_SIZE];
	int fd = memfd_create ? memfd_create("compat", MFD_CLOEXEC) : -1;

	if (fd >= 0)
		return fd;
	/* An old libc or kernel, or a sandbox that forbids it: a file in `dir` that has no name any more. */
	snprintf(path, sizeof(path), "%s/memory-file-%d", dir, getpid());
	fd = openat(AT_FDCWD, path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd < 0 || unlink(path))
		_exit(EXIT_BROKEN);
	return fd;
}

/* Makes the descriptor `fd` lead to the file behind `by`, and closes `by`. */
static void replace_fd(int fd, int by)
{
	if (dup2(by, fd) < 0)
		_exit(EXIT_BROKEN);
	close(by);
}
