#include <linux/module.h>
#include <linux/sched/signal.h>
#include <linux/string.h>

struct bell {
	struct task_struct *sleeper;
	int siginfo;
};

static int bell_ring(struct bell *bell, int volume)
{
	struct siginfo note;

	memset(&note, 0, sizeof(struct siginfo));
	note.si_signo = SIGUSR1;
	note.si_code = SI_QUEUE;
	note.si_int = volume + bell->siginfo;
	return send_sig_info(SIGUSR1, &note, bell->sleeper);
}
