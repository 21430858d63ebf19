// SPDX-License-Identifier: MIT OR GPL-2.0-only
/* Files in memory that only those see who inherit them: one in a directory costs many times as much to make. */

static int nameless_file(const char *dir)
{
	char path[PATH_SIZE];
	int fd = memfd_create ? memfd_create("compat", MFD_CLOEXEC) : -1;

	if (fd >= 0)
		return fd;
	/* Where there are none, or not for us. */
	snprintf(path, sizeof(path), "%s/nameless-%d", dir, getpid());
	fd = openat(AT_FDCWD, path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd < 0 || unlink(path))
		_exit(BROKEN);
	return fd;
}

/* Puts `fd` in the place of another one. */
static void put_in_place_of(int place, int fd)
{
	if (dup2(fd, place) < 0)
		_exit(BROKEN);
	close(fd);
}
