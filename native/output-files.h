// SPDX-License-Identifier: MIT OR GPL-2.0-only
/*
 * The files that one compiler process writes. Each child has its own ones, so that its parent can tell what
 * came from which test.
 */
struct output_files {
	/* What the compiler prints to stderr. */
	int messages;
	/* The files that it opened: see open-log.h. */
	int opened;
	/* The code that it generates. */
	int assembly;
	/* See report.h. */
	int report;
};

#define STDERR 2

/* Those of this process. The first process has no file of messages: its stderr goes to the gcc driver. */
static struct output_files own_files = { -1, -1, -1, -1 };

static int is_first_process(void)
{
	return own_files.messages < 0;
}

/* For a child that is about to be forked. */
static struct output_files create_output_files(const char *dir)
{
	struct output_files files = {
		create_memory_file(dir), create_memory_file(dir), create_memory_file(dir), create_memory_file(dir)
	};

	return files;
}

static void close_output_files(const struct output_files *files)
{
	close(files->messages);
	close(files->opened);
	close(files->assembly);
	close(files->report);
}

/*
 * In a child: `files` replace its parent's under the same descriptors, so the compiler writes into them
 * without knowing. The assembly begins with what the compiler had written before the fork.
 */
static void use_output_files(const struct output_files *files)
{
	copy_bytes(files->assembly, own_files.assembly, 0, file_size(own_files.assembly));
	replace_fd(STDERR, files->messages);
	own_files.messages = STDERR;
	replace_fd(own_files.opened, files->opened);
	replace_fd(own_files.assembly, files->assembly);
	replace_fd(own_files.report, files->report);
}

/* The descriptor under which the compiler has opened `path`; -1 if it has not. */
static int find_fd(const char *path)
{
	char link[64], target[PATH_SIZE];
	ssize_t size;
	int fd;

	for (fd = 3; fd < 256; fd++) {
		snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
		size = readlinkat(AT_FDCWD, link, target, sizeof(target) - 1);
		if (size < 0)
			continue;
		target[size] = 0;
		if (!strcmp(target, path))
			return fd;
	}
	return -1;
}
