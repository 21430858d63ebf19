/* {
	"version": "v4.19",
	"commit": "unknown",
	"comment": "send_sig_info() takes a struct siginfo; the last version that does",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/sched/signal.h>

int foo(struct siginfo *info, struct task_struct *t);

int foo(struct siginfo *info, struct task_struct *t)
{
	return send_sig_info(10, info, t);
}
