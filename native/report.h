// SPDX-License-Identifier: MIT OR GPL-2.0-only
/*
 * What becomes of a fork point's members, for src/detect/report.ts. A process that comes to a point reports
 *
 *	P <words> <opens>				it came there, and what it had said and opened by then
 *	M <member> <status> <words> <opens> <report>	a member has ended with this wait status
 *	L						it goes on as the last member itself
 *
 * Words, opens and report are sizes in bytes; what they are sizes of follows the line. The first process
 * writes into the file `results`, and each member's into one that becomes part of its parent's report.
 */

/* What a process leaves behind: what the compiler says, opens, and makes, and its report. */
struct leaves {
	int words, opens, code, report;
};

#define STDERR 2

/* Where this process's own are. `words` is -1 in the first one, whose stderr is the compiler driver's. */
static struct leaves ours = { -1, -1, -1, -1 };

static struct leaves new_leaves(const char *dir)
{
	struct leaves made = {
		nameless_file(dir), nameless_file(dir), nameless_file(dir), nameless_file(dir)
	};

	return made;
}

static void drop_leaves(const struct leaves *dropped)
{
	close(dropped->words);
	close(dropped->opens);
	close(dropped->code);
	close(dropped->report);
}

/* The file descriptor that the compiler writes its output to; -1 when there is none. */
static int output_fd(const char *output)
{
	char link[64], target[PATH_SIZE];
	ssize_t size;
	int fd;

	for (fd = 3; fd < 256; fd++) {
		snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
		size = readlink(link, target, sizeof(target) - 1);
		if (size < 0)
			continue;
		target[size] = 0;
		if (!strcmp(target, output))
			return fd;
	}
	return -1;
}

/* Once, in the first process. */
static void start_report(const char *dir, const char *output)
{
	char path[PATH_SIZE];

	snprintf(path, sizeof(path), "%s/results", dir);
	ours.report = create(path, O_TRUNC);
	ours.opens = log_fd;
	ours.code = output_fd(output);
	if (ours.report < 0 || ours.opens < 0 || ours.code < 0)
		_exit(BROKEN);
}

static int is_first_process(void)
{
	return ours.words < 0;
}

/* In a child: `own` take the places of what its parent has, and begin where that one's output is by now. */
static void take_leaves(const struct leaves *own)
{
	append(own->code, ours.code, 0, size_of(ours.code));
	put_in_place_of(STDERR, own->words);
	ours.words = STDERR;
	put_in_place_of(ours.opens, own->opens);
	put_in_place_of(ours.code, own->code);
	put_in_place_of(ours.report, own->report);
}

static void empty(int fd)
{
	if (ftruncate(fd, 0) || lseek(fd, 0, SEEK_SET))
		_exit(BROKEN);
}

static void report_line(const char *line)
{
	write_all(ours.report, line, strlen(line));
}

static void report_point(void)
{
	char line[64];
	long words, opens;

	/* Its words went to the driver, and what it opened into a file. */
	if (is_first_process())
		return report_line("P 0 0\n");
	words = size_of(ours.words);
	opens = size_of(ours.opens);
	snprintf(line, sizeof(line), "P %ld %ld\n", words, opens);
	report_line(line);
	append(ours.report, ours.words, 0, words);
	append(ours.report, ours.opens, 0, opens);
	empty(ours.words);
	empty(ours.opens);
}

/* The code of a member that has ended well goes into "<point>-<member>.s", and its words are reported. */
static void report_member(const char *dir, int point, int member, int status, const struct leaves *left)
{
	long words = size_of(left->words), opens = size_of(left->opens), report = size_of(left->report);
	char text[PATH_SIZE];
	int fd;

	/* One that has served a point made none. */
	if (status == 0 && size_of(left->code) > 0) {
		snprintf(text, sizeof(text), "%s/%d-%d.s", dir, point, member);
		fd = create(text, O_TRUNC);
		if (fd < 0)
			_exit(BROKEN);
		append(fd, left->code, 0, size_of(left->code));
		close(fd);
	}
	snprintf(text, sizeof(text), "M %d %d %ld %ld %ld\n", member, status, words, opens, report);
	report_line(text);
	append(ours.report, left->words, 0, words);
	append(ours.report, left->opens, 0, opens);
	append(ours.report, left->report, 0, report);
}
