// SPDX-License-Identifier: MIT OR GPL-2.0-only
/* As many compilers run at once as turns can be had: src/detect/turns.ts lends them. */

/* The turn that this process runs on: a file that it has locked. A child inherits the lock. -1: none. */
static int turn = -1;

/* Takes one of the turns that nobody has; -1 when all are taken. */
static int free_turn(const char *dir)
{
	char path[PATH_SIZE];
	int number, fd;

	for (number = 0;; number++) {
		snprintf(path, sizeof(path), "%s/turn-%d", dir, number);
		fd = openat(AT_FDCWD, path, O_CLOEXEC);
		/* It and those behind it have not been lent yet. */
		if (fd < 0)
			return -1;
		if (!flock(fd, LOCK_EX | LOCK_NB))
			return fd;
		close(fd);
	}
}

/* Goes on on another turn than this process's own, where there is one. */
static void take_turn(int other)
{
	if (other < 0)
		return;
	close(turn);
	turn = other;
}
