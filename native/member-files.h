// SPDX-License-Identifier: MIT OR GPL-2.0-only
/* The files that a fork point and its members are made of, and those that are written for them. */

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
	snprintf(path, sizeof(path), "%s/%d-%d.s", dir, point, member);
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

/* "<wait status>\n" for each, and the rest. */
static void write_results(const char *dir, int point, const int *statuses, int count, const char *rest)
{
	char path[PATH_SIZE], line[32];
	int results, member;

	snprintf(path, sizeof(path), "%s/%d/results", dir, point);
	results = create(path, O_TRUNC);
	for (member = 0; member < count; member++) {
		snprintf(line, sizeof(line), "%d\n", statuses[member]);
		if (write(results, line, strlen(line)) != (ssize_t)strlen(line))
			_exit(BROKEN);
	}
	if (write(results, rest, strlen(rest)) != (ssize_t)strlen(rest))
		_exit(BROKEN);
	close(results);
}
