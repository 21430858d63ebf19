// SPDX-License-Identifier: MIT OR GPL-2.0-only
/*
 * A turn is the right to run one compiler at a time. src/detect/forked/turns.ts lends them: turn N is the file
 * `turn-N`, and the process that has locked it has the turn.
 */

/* The file of the turn that this process runs on; -1 if it has none. A child inherits the lock. */
static int own_turn = -1;

/* Locks a turn that nobody has. Returns its file; -1 if all turns are taken. */
static int lock_free_turn(const char *dir)
{
	char path[PATH_SIZE];
	int number, fd;

	for (number = 0;; number++) {
		snprintf(path, sizeof(path), "%s/turn-%d", dir, number);
		fd = openat(AT_FDCWD, path, O_CLOEXEC);
		/* This turn, and those behind it, have not been lent yet. */
		if (fd < 0)
			return -1;
		if (!flock(fd, LOCK_EX | LOCK_NB))
			return fd;
		close(fd);
	}
}

/* Makes `other` this process's own turn; -1 changes nothing. */
static void change_turn(int other)
{
	if (other < 0)
		return;
	close(own_turn);
	own_turn = other;
}
