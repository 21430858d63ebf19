// SPDX-License-Identifier: MIT OR GPL-2.0-only
/*
 * Loaded into the compiler (LD_PRELOAD), this stands in front of open(2) and does two things:
 *
 * - It writes down what the compiler looks for: an answer holds for as long as that stays what it was.
 * - It makes one parse of the includes that tests begin with serve them all. The compiler reads
 *
 *       #include <linux/blkdev.h>
 *       #include "<fork point 0>"
 *
 *   and when it opens the fork point, it is forked, once for each member of it: the child gets the rest of
 *   a test in place of the fork point, and goes on as if it had read it all itself. Nothing that one test
 *   declares, defines or breaks can be seen by another. A member may also be more includes, with another
 *   fork point behind them.
 *
 *   What the members are is read from `members`, and what becomes of them is written into `results`.
 */
#include "libc.h"
#include "opens.h"
#include "nameless.h"
#include "members.h"
#include "report.h"
#include "turn.h"
#include "back-end.h"
#include "huge-pages.h"

/* A child, which compiles one member of a fork point. */
struct member {
	/* 0 when it has ended. */
	int pid;
	struct leaves leaves;
};

/* The children of one fork point. */
struct members {
	const char *dir;
	int point, started;
	/* The one that runs on this process's own turn; -1 when none does. */
	int on_our_turn;
	struct member *list;
};

/* Reports who has ended, and gives how many have not. */
static int running(struct members *all)
{
	struct member *one;
	int number, ended, status, count = 0;

	for (number = 0; number < all->started; number++) {
		one = &all->list[number];
		if (!one->pid)
			continue;
		ended = waitpid(one->pid, &status, WNOHANG);
		if (ended < 0)
			_exit(BROKEN);
		count += !ended;
		if (!ended)
			continue;
		one->pid = 0;
		if (number == all->on_our_turn)
			all->on_our_turn = -1;
		report_member(all->dir, all->point, number, status, &one->leaves);
		drop_leaves(&one->leaves);
	}
	return count;
}

/* Waits until a child ends, but no longer than 5 ms: it is not told when a turn is given back. */
static void wait_a_little(void)
{
	long time[2] = { 0, 5000000 };
	char signals[128];

	sigemptyset(signals);
	sigaddset(signals, SIGCHLD);
	/* Blocked, it stays pending: one that comes before we wait is not lost. */
	sigprocmask(SIG_BLOCK, signals, 0);
	sigtimedwait(signals, 0, time);
}

/* Whether a turn could be had for one more member: our own, or another one in `other`. */
static int can_start(struct members *all, int *other)
{
	*other = -1;
	/*
	 * A child that ran on our turn may have given it away, when it had come to its last member. Where
	 * files can't be locked there are no turns, and one member runs after another.
	 */
	if (all->on_our_turn < 0 && (turn < 0 || !flock(turn, LOCK_EX | LOCK_NB)))
		return 1;
	*other = free_turn(all->dir);
	return *other >= 0;
}

/* In a child: what its parent has of the others is none of its business. */
static void become(struct members *all, int number, int other)
{
	struct leaves own = all->list[number].leaves;

	/* Whoever stops the compiler means its children as well. */
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	while (number--) {
		if (all->list[number].pid)
			drop_leaves(&all->list[number].leaves);
	}
	take_turn(other);
	take_leaves(&own);
}

/*
 * Runs each member in a child, as many at once as turns can be had; children return, with the text to read
 * on in. When all are done, ends the process. Where no child is left running when the last member comes, the
 * compiler itself goes on with that, since it has no further use for what it has read; but for the first
 * one, whose leaves nobody would report.
 */
static int serve(const char *dir, int point)
{
	int count = members_of(dir, point), other, is_last;
	struct member list[count + 1];
	struct members all = { dir, point, 0, -1, list };

	if (turn < 0)
		turn = free_turn(dir);
	report_point();
	while (all.started < count) {
		is_last = !running(&all) && all.started == count - 1 && !is_first_process();
		if (!can_start(&all, &other)) {
			wait_a_little();
			continue;
		}
		if (is_last) {
			report_line("L\n");
			take_turn(other);
			return text_of(dir, point, all.started);
		}
		list[all.started].leaves = new_leaves(dir);
		list[all.started].pid = fork();
		if (list[all.started].pid < 0)
			_exit(BROKEN);
		if (list[all.started].pid == 0) {
			become(&all, all.started, other);
			return text_of(dir, point, all.started);
		}
		if (other < 0)
			all.on_our_turn = all.started;
		else
			close(other);
		all.started++;
	}
	while (running(&all)) {
		if (all.on_our_turn < 0)
			flock(turn, LOCK_UN);
		wait_a_little();
	}
	_exit(0);
}

/* The fork point that a path names, as far as it lies behind the one that was served last; else -1. */
static int point_named(const char *path)
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

static int open_and_record(const char *path, int flags, int mode)
{
	int point = point_named(path);
	int fd;

	if (point >= 0)
		return serve(getenv("COMPAT_FORK_DIR"), point);
	fd = openat(AT_FDCWD, path, flags, mode);
	if ((flags & O_ACCMODE) == 0)
		record(path, fd);
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
	return open_and_record(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
	MODE_OF(flags);
	return open_and_record(path, flags, mode);
}
