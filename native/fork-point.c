// SPDX-License-Identifier: MIT OR GPL-2.0-only
/*
 * A library that is loaded into gcc (LD_PRELOAD) and stands in front of open(2) and its like. See README.md.
 *
 * - It logs all that the compiler asks the file system: an answer stays true while the answers to that stay the same.
 * - It lets many tests share one parse of the includes that they begin with. The compiler reads
 *
 *       #include <linux/blkdev.h>
 *       #include "<fork point 0>"
 *
 *   and when it opens the fork point, it is forked once for each member of the point. The child gets the rest
 *   of a test as the content of the fork point, and compiles that as if it had parsed the whole test itself.
 *   What one test declares, defines or breaks, no other test can see. A member can also be further includes
 *   with another fork point behind them.
 *
 *   The members are read from the file `members`, and what happened to each is written into `results`.
 *
 * src/detect/ sets these variables:
 *
 *	COMPAT_OPEN_LOG		the file to log what was asked in
 *	COMPAT_FORK_POINTS	what the path of each fork point begins with; the point's number follows
 *	COMPAT_FORK_DIR		the directory of `members`, `results` and the turns (turn.h)
 *	COMPAT_FORK_OUTPUT	the file that gcc writes its assembly to
 */
#include "libc.h"
#include "open-log.h"
#include "memory-file.h"
#include "members.h"
#include "output-files.h"
#include "report.h"
#include "turn.h"
#include "back-end.h"
#include "huge-pages.h"
#if __SIZEOF_POINTER__ == 8
#include "questions.h"
#endif

/* A forked process, which compiles one member of a fork point. */
struct child {
	/* 0 when it has ended. */
	int pid;
	struct output_files files;
};

/* The children that were forked at one fork point. */
struct children {
	const char *dir;
	int point, started;
	/* The child that runs on this process's own turn; -1 if there is none. */
	int on_own_turn;
	struct child *list;
};

/* Reports each child that has ended. Returns how many are still running. */
static int reap_children(struct children *all)
{
	struct child *child;
	int number, ended, status, running = 0;

	for (number = 0; number < all->started; number++) {
		child = &all->list[number];
		if (!child->pid)
			continue;
		ended = waitpid(child->pid, &status, WNOHANG);
		if (ended < 0)
			_exit(EXIT_BROKEN);
		running += !ended;
		if (!ended)
			continue;
		child->pid = 0;
		if (number == all->on_own_turn)
			all->on_own_turn = -1;
		report_member(all->dir, all->point, number, status, &child->files);
		close_output_files(&child->files);
	}
	return running;
}

/* Waits until a child ends, but at most 5 ms: nothing tells this process that a turn became free. */
static void wait_for_child(void)
{
	long time[2] = { 0, 5000000 };
	char signals[128];

	sigemptyset(signals);
	sigaddset(signals, SIGCHLD);
	/* A blocked signal stays pending, so one that comes before the wait is not lost. */
	sigprocmask(SIG_BLOCK, signals, 0);
	sigtimedwait(signals, 0, time);
}

/* Whether there is a turn for one more child: this process's own (`other` is -1 then), or `other`. */
static int get_turn(struct children *all, int *other)
{
	*other = -1;
	/*
	 * The own turn is locked again here, because a child that ran on it may have unlocked it while it
	 * waited for its own children. Where files can't be locked there are no turns, and one child runs
	 * after another.
	 */
	if (all->on_own_turn < 0 && (own_turn < 0 || !flock(own_turn, LOCK_EX | LOCK_NB)))
		return 1;
	*other = lock_free_turn(all->dir);
	return *other >= 0;
}

/* In a new child: closes the files of its siblings, and writes into its own ones from now on. */
static void enter_child(struct children *all, int number, int other)
{
	struct output_files files = all->list[number].files;

	/* Who kills the compiler means its children too. */
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	while (number--) {
		if (all->list[number].pid)
			close_output_files(&all->list[number].files);
	}
	change_turn(other);
	use_output_files(&files);
}

/*
 * Called when the compiler opens a fork point. Forks a child for each member, as many at once as there are
 * turns. Returns in each child, with a file that holds the member's text. The parent waits for the children
 * and ends. One exception saves a fork: if no child is running when only the last member is left, the
 * process goes on with that member itself, since nothing else needs what it has parsed. The first process
 * never does so: it has no parent that would report what it printed.
 */
static int fork_members(const char *dir, int point)
{
	int count = member_count(dir, point), other, is_last;
	struct child list[count + 1];
	struct children all = { dir, point, 0, -1, list };

	if (own_turn < 0)
		own_turn = lock_free_turn(dir);
	report_point();
	while (all.started < count) {
		is_last = !reap_children(&all) && all.started == count - 1 && !is_first_process();
		if (!get_turn(&all, &other)) {
			wait_for_child();
			continue;
		}
		if (is_last) {
			report_line("L\n");
			change_turn(other);
			return open_member_text(dir, point, all.started);
		}
		list[all.started].files = create_output_files(dir);
		list[all.started].pid = fork();
		if (list[all.started].pid < 0)
			_exit(EXIT_BROKEN);
		if (list[all.started].pid == 0) {
			enter_child(&all, all.started, other);
			return open_member_text(dir, point, all.started);
		}
		if (other < 0)
			all.on_own_turn = all.started;
		else
			close(other);
		all.started++;
	}
	while (reap_children(&all)) {
		if (all.on_own_turn < 0)
			flock(own_turn, LOCK_UN);
		wait_for_child();
	}
	_exit(0);
}

/* The number of the fork point that a path names; -1 if it names none, or one that this process has passed. */
static int fork_point_number(const char *path)
{
	static int last = -1;
	const char *points = getenv("COMPAT_FORK_POINTS");
	int point;

	if (!points || strncmp(path, points, strlen(points)))
		return -1;
	point = number_in(path + strlen(points));
	if (point <= last)
		return -1;
	if (last < 0) {
		start_report(getenv("COMPAT_FORK_DIR"), getenv("COMPAT_FORK_OUTPUT"));
		set_up_back_end();
	}
	last = point;
	return point;
}

/* A pipe or a terminal may never say a word, and nobody could tell which of many tests includes it: those are compiled alone. */
static int open_without_waiting(const char *path, int flags, int mode)
{
	int fd = openat(AT_FDCWD, path, flags | O_NONBLOCK, mode);

	if (fd >= 0 && lseek(fd, 0, SEEK_CUR) < 0)
		_exit(EXIT_BROKEN);
	return fd;
}

static int open_file(const char *path, int flags, int mode)
{
	int point = fork_point_number(path);
	int fd;

	if (__SIZEOF_POINTER__ != 8)
		log_question('O', "");

	if (point >= 0)
		return fork_members(getenv("COMPAT_FORK_DIR"), point);
	if (getenv("COMPAT_FORK_POINTS") && (flags & O_ACCMODE) == 0)
		fd = open_without_waiting(path, flags, mode);
	else
		fd = openat(AT_FDCWD, path, flags, mode);
	if ((flags & O_ACCMODE) == 0)
		log_answer('F', 'M', path, fd >= 0);
	return fd;
}

#define MODE_OF(flags) \
	int mode; \
	__builtin_va_list rest; \
	__builtin_va_start(rest, flags); \
	mode = __builtin_va_arg(rest, int); \
	__builtin_va_end(rest)

int open(const char *path, int flags, ...)
{
	MODE_OF(flags);
	return open_file(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
	MODE_OF(flags);
	return open_file(path, flags, mode);
}
