// SPDX-License-Identifier: MIT OR GPL-2.0-only
/* Writes down every file that the compiler opened for reading, and every one it looked for and did not find. */

static int log_fd = -1;

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
