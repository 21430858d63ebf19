#include <linux/module.h>
#include <linux/trace_events.h>

static int lamp_seen(struct trace_seq *seq)
{
	return trace_seq_has_overflowed(seq);
}

static int (*lamp_asked)(struct trace_seq *seq) = lamp_seen;
