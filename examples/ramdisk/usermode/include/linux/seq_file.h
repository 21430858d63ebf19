/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_SEQ_FILE_H
#define SHIM_SEQ_FILE_H

#include <linux/kernel.h>

struct seq_file {
	void *private;
	char *text;
	size_t length;
};

__attribute__((format(printf, 2, 3)))
void seq_printf(struct seq_file *m, const char *format, ...);

struct file_operations {
	int (*show)(struct seq_file *m, void *v);
};

#define DEFINE_SHOW_ATTRIBUTE(name)					\
	static const struct file_operations name##_fops = { .show = name##_show }

#endif
