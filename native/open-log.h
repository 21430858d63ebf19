// SPDX-License-Identifier: MIT OR GPL-2.0-only
/* A log of all that the compiler asked the file system: src/detect/evidence.ts reads it. */

static int open_log_fd = -1;

/*
 * Writes one record: a letter, the path, NUL.
 *
 *	F	a file or directory that was opened
 *	M	one that was to be opened and is not there
 *	f, m	the same by fopen(3): gcc reads so what it only quotes, the assembler its code
 *	S	something that is there (stat(2), access(2))
 *	N	something that is not there
 *	R	a path whose links were followed or looked at
 *	X	a program that this library was loaded into
 *	E	one that was to be run: it must tell of itself by an X, or be a script that a shell opens
 *	L	a library that was loaded: a plugin, and what clang consists of
 *	O	a question that failed otherwise: nobody can say what would change it; the time
 */
static void log_question(char kind, const char *path)
{
	char record[PATH_SIZE];
	int error = *__errno_location();
	const char *log = getenv("COMPAT_OPEN_LOG");
	int size;

	if (!log)
		return;
	if (open_log_fd < 0)
		open_log_fd = create_file(log, O_APPEND);
	size = snprintf(record, sizeof(record), "%c%s", kind, path);
	if (size < 0 || size >= (int)sizeof(record))
		size = snprintf(record, sizeof(record), "O");
	/* One write, so that the records of two processes never mix. */
	if (write(open_log_fd, record, size + 1) != size + 1)
		_exit(EXIT_BROKEN);
	*__errno_location() = error;
}

/* Logs a question by how it ended. */
static void log_answer(char if_there, char if_missing, const char *path, int is_there)
{
	int error = *__errno_location();

	log_question(is_there ? if_there : error == ENOENT || error == ENOTDIR ? if_missing : 'O', path);
}
