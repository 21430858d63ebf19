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
 *   Fork point N has the directory N: `count` says how many members there are, `M.c` is the text of
 *   member M. Written are what the compiler says (`M.err`) and opens (`M.opens`) for it, `results`, and
 *   beside the directory what it makes (`N-M.s`).
 */
#include "libc.h"
#include "opens.h"
#include "member-files.h"
#include "turn.h"
#include "huge-pages.h"

/* Goes on with a member, on another turn than this process's own where there is one. */
static int begin_member(const char *dir, int point, int member, int flags, int other)
{
	if (other >= 0) {
		close(turn);
		turn = other;
	}
	return enter_member(dir, point, member, flags);
}

/* The children of one fork point: a pid each, 0 when it has ended. */
struct members {
	int started;
	/* The one that runs on this process's own turn; -1 when none does. */
	int on_our_turn;
	int *pids, *statuses;
};

/* Notes who has ended, and gives how many have not. */
static int running(struct members *all)
{
	int member, ended, count = 0;

	for (member = 0; member < all->started; member++) {
		if (!all->pids[member])
			continue;
		ended = waitpid(all->pids[member], &all->statuses[member], WNOHANG);
		if (ended < 0)
			_exit(BROKEN);
		count += !ended;
		if (!ended)
			continue;
		all->pids[member] = 0;
		if (member == all->on_our_turn)
			all->on_our_turn = -1;
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
static int can_start(struct members *all, const char *dir, int *other)
{
	*other = -1;
	/*
	 * A child that ran on our turn may have given it away, when it had come to its last member. Where
	 * files can't be locked there are no turns, and one member runs after another.
	 */
	if (all->on_our_turn < 0 && (turn < 0 || !flock(turn, LOCK_EX | LOCK_NB)))
		return 1;
	*other = free_turn(dir);
	return *other >= 0;
}

/*
 * Runs each member in a child, as many at once as turns can be had; children return. When all are done,
 * writes "<wait status>\n" for each, in order, and ends the process. Where no child is left running when the
 * last member comes, the compiler itself goes on with that, since it has no further use for what it has
 * read: "last\n".
 */
static int serve(const char *dir, int point, int flags)
{
	int count = members_of(dir, point), other, alone;
	int pids[count + 1], statuses[count + 1];
	struct members all = { 0, -1, pids, statuses };

	if (turn < 0)
		turn = free_turn(dir);
	while (all.started < count) {
		alone = !running(&all);
		if (!can_start(&all, dir, &other)) {
			wait_a_little();
			continue;
		}
		if (alone && all.started == count - 1) {
			write_results(dir, point, statuses, count - 1, "last\n");
			return begin_member(dir, point, all.started, flags, other);
		}
		pids[all.started] = fork();
		if (pids[all.started] < 0)
			_exit(BROKEN);
		if (pids[all.started] == 0) {
			/* Whoever stops the compiler means its children as well. */
			prctl(PR_SET_PDEATHSIG, SIGKILL);
			return begin_member(dir, point, all.started, flags, other);
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
	write_results(dir, point, statuses, count, "");
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
	if (last < 0)
		snprintf(output, sizeof(output), "%s", getenv("COMPAT_FORK_OUTPUT"));
	last = point;
	return point;
}

static int open_and_record(const char *path, int flags, int mode)
{
	int point = point_named(path);
	int fd;

	if (point >= 0)
		return serve(getenv("COMPAT_FORK_DIR"), point, flags);
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
