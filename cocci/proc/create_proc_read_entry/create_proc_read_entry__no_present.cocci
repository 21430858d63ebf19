// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_create_proc_read_entry && have_proc_create_single_data
// compat: touches create_proc_read_entry
// upstream: 80e928f7ebb9 ("proc: Kill create_proc_entry()"), v3.10
//
// The function that fills a page is asked as it was: for a part of the file from an offset on, until it says that the end is
// reached, or gives nothing. A whole file is read at once, and handed out by seq_file.

@own_function@
type T;
identifier f = {create_proc_read_entry};
@@
  T f(...) { ... }

@own_macro@
identifier f = {create_proc_read_entry};
@@
  #define f(...) ...

@own_name@
identifier f = {create_proc_read_entry};
@@
  #define f ...


@entry depends on !own_function && !own_macro && !own_name@
identifier fill;
expression N, M, P, D;
@@
  create_proc_read_entry(N, M, P, fill, D)

@behind@
type T;
identifier entry.fill, A1, A2, A3, A4, A5, A6;
typedef off_t;
fresh identifier shown = "compat_" ## fill ## "_show";
@@
  T fill(char *A1, char **A2, off_t A3, int A4, int *A5, void *A6) { ... }
+
+static int __maybe_unused shown(struct seq_file *m, void *v)
+{
+	char *page = (char *)get_zeroed_page(GFP_KERNEL);
+	off_t offset = 0;
+	int eof = 0, n = 0;
+
+	if (!page)
+		return -ENOMEM;
+	while (!eof && !seq_has_overflowed(m)) {
+		char *start = NULL;
+
+		n = fill(page, &start, offset, PAGE_SIZE - 1024, &eof, m->private);
+		if (n > 0 && !start)
+			n = min_t(int, n, PAGE_SIZE) - offset;
+		if (n <= 0)
+			break;
+		seq_write(m, !start ? page + offset : start < page ? page : start, n);
+		offset += start && start < page ? (unsigned long)start : n;
+	}
+	free_page((unsigned long)page);
+	return n < 0 && !offset ? n : 0;
+}

@asked depends on behind@
identifier entry.fill, behind.shown;
expression N, M, P, D;
@@
- create_proc_read_entry(N, M, P, fill, D)
+ proc_create_single_data(N, M, P, shown, D)

@named@
@@
  #include <linux/seq_file.h>

@depends on asked && !named@
@@
  #include <linux/proc_fs.h>
+ #include <linux/seq_file.h>
