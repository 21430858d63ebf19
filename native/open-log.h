// SPDX-License-Identifier: MIT OR GPL-2.0-only
/* A log of every file that the compiler opened for reading, or looked for and did not find. */

static int open_log_fd = -1;

/* Writes one record: F(ound), M(issing) or O(ther failure), the path, NUL. `fd` is what open(2) returned. */
static void log_open(const char *path, int fd)
{
	char record[PATH_SIZE];
	int error = *__errno_location();
	const char *log = getenv("COMPAT_OPEN_LOG");
	int size;

	if (!log)
		return;
	if (open_log_fd < 0)
		open_log_fd = create_file(log, O_APPEND);
	size = snprintf(record, sizeof(record), "%c%s", fd >= 0 ? 'F' :
			error == ENOENT || error == ENOTDIR ? 'M' : 'O', path);
	if (size < 0 || size >= (int)sizeof(record))
		size = snprintf(record, sizeof(record), "O");
	/* One write, so that the records of two processes never mix. */
	if (write(open_log_fd, record, size + 1) != size + 1)
		_exit(EXIT_BROKEN);
	*__errno_location() = error;
}
