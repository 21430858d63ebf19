// SPDX-License-Identifier: MIT OR GPL-2.0-only
/*
 * Reports what happened at the fork points; src/detect/forked/report.ts reads it. Each process has a report of its
 * own; that of the first one is the file `results`. A process that comes to a point writes these lines:
 *
 *	P <messages> <opened>
 *		It came to the point.
 *	M <member> <status> <messages> <opened> <report>
 *		The child for this member ended; <status> is the one of wait(2).
 *	L
 *		It goes on with the last member itself.
 *
 * <messages>, <opened> and <report> are sizes in bytes. So many bytes of each follow the line: what the
 * process has printed and opened since its last point, and its own report.
 */

/* Called once, in the first process. `output` is the file that the compiler writes its assembly to. */
static void start_report(const char *dir, const char *output)
{
	char path[PATH_SIZE];

	snprintf(path, sizeof(path), "%s/results", dir);
	own_files.report = create_file(path, O_TRUNC);
	own_files.opened = open_log_fd;
	own_files.assembly = find_fd(output);
	if (own_files.report < 0 || own_files.opened < 0 || own_files.assembly < 0)
		_exit(EXIT_BROKEN);
}

static void report_line(const char *line)
{
	write_all(own_files.report, line, strlen(line));
}

/* Reports that this process came to a fork point. */
static void report_point(void)
{
	char line[64];
	long messages, opened;

	/* The first process printed to the gcc driver, and its log of opened files is a file of its own. */
	if (is_first_process())
		return report_line("P 0 0\n");
	messages = file_size(own_files.messages);
	opened = file_size(own_files.opened);
	snprintf(line, sizeof(line), "P %ld %ld\n", messages, opened);
	report_line(line);
	copy_bytes(own_files.report, own_files.messages, 0, messages);
	copy_bytes(own_files.report, own_files.opened, 0, opened);
	empty_file(own_files.messages);
	empty_file(own_files.opened);
}

/* Reports a child that has ended. If it generated code, that is put into the file "<point>-<member>.s". */
static void report_member(const char *dir, int point, int member, int status, const struct output_files *files)
{
	long messages = file_size(files->messages), opened = file_size(files->opened);
	long report = file_size(files->report);
	char text[PATH_SIZE];
	int fd;

	/* A child that forked for a further fork point, and ended there, generated none. */
	if (status == 0 && file_size(files->assembly) > 0) {
		snprintf(text, sizeof(text), "%s/%d-%d.s", dir, point, member);
		fd = create_file(text, O_TRUNC);
		if (fd < 0)
			_exit(EXIT_BROKEN);
		copy_bytes(fd, files->assembly, 0, file_size(files->assembly));
		close(fd);
	}
	snprintf(text, sizeof(text), "M %d %d %ld %ld %ld\n", member, status, messages, opened, report);
	report_line(text);
	copy_bytes(own_files.report, files->messages, 0, messages);
	copy_bytes(own_files.report, files->opened, 0, opened);
	copy_bytes(own_files.report, files->report, 0, report);
}
