// SPDX-License-Identifier: MIT OR GPL-2.0-only
/*
 * The members of fork points: the file `members`, which src/detect/forked/members.ts writes. It begins with one row
 * for each point (the row of its first member, the number of its members). Then comes one row for each member
 * (where in this file its text begins, the length of the text), and then the texts.
 */

/* Two decimal numbers, padded with blanks. */
#define ROW_SIZE 24

struct row {
	int first, second;
};

/* A decimal number at the start of a text; -1 if there is none. */
static int number_in(const char *text)
{
	int number = -1;

	for (; *text >= '0' && *text <= '9' && number < 100000000; text++)
		number = (number < 0 ? 0 : number * 10) + (*text - '0');
	return number;
}

static int members_fd(const char *dir)
{
	static int fd = -1;
	char path[PATH_SIZE];

	if (fd < 0) {
		snprintf(path, sizeof(path), "%s/members", dir);
		fd = openat(AT_FDCWD, path, O_CLOEXEC);
	}
	return fd;
}

static struct row read_row(const char *dir, int number)
{
	char line[ROW_SIZE];
	struct row row;

	if (pread(members_fd(dir), line, ROW_SIZE, (long)number * ROW_SIZE) != ROW_SIZE)
		_exit(EXIT_BROKEN);
	row.first = number_in(line);
	row.second = number_in(line + ROW_SIZE / 2);
	if (row.first < 0 || row.second < 0)
		_exit(EXIT_BROKEN);
	return row;
}

static int member_count(const char *dir, int point)
{
	return read_row(dir, point).second;
}

/* Returns a new file that holds a member's text. */
static int open_member_text(const char *dir, int point, int member)
{
	struct row text = read_row(dir, read_row(dir, point).first + member);
	int fd = create_memory_file(dir);

	copy_bytes(fd, members_fd(dir), text.first, text.second);
	if (lseek(fd, 0, SEEK_SET))
		_exit(EXIT_BROKEN);
	return fd;
}
