// SPDX-License-Identifier: MIT OR GPL-2.0-only
/* Asks for huge pages where the compiler keeps what it has parsed. It saves time; answers do not depend on it. */

#if __SIZEOF_POINTER__ == 8
/* The same function as mmap where pointers have 64 bits. gcc calls it by the other name, and so comes here. */
extern void *mmap64(void *at, size_t size, int protection, int flags, int fd, long offset);
extern int munmap(void *at, size_t size);
extern int madvise(void *at, size_t size, int advice);

#define MAP_FAILED ((void *)-1)
#define MAP_PRIVATE 2
#define MAP_ANONYMOUS 0x20
#define MADV_HUGEPAGE 14
#define HUGE_SIZE (2UL << 20)

/*
 * gcc takes its memory in pieces of HUGE_SIZE (gcc/ggc-page.cc). A piece that is aligned for a huge page costs
 * one page fault instead of 512, and one page table entry to copy when the compiler is forked.
 */
void *mmap(void *at, size_t size, int protection, int flags, int fd, long offset)
{
	char *place, *start;
	size_t before;

	place = mmap64(at, size, protection, flags, fd, offset);
	if (at || size != HUGE_SIZE || flags != (MAP_PRIVATE | MAP_ANONYMOUS) || place == MAP_FAILED)
		return place;
	if ((size_t)place % HUGE_SIZE) {
		munmap(place, size);
		place = mmap64(0, 2 * HUGE_SIZE, protection, flags, fd, offset);
		if (place == MAP_FAILED)
			return place;
		before = -(size_t)place % HUGE_SIZE;
		start = place + before;
		munmap(start + HUGE_SIZE, HUGE_SIZE - before);
		if (before)
			munmap(place, before);
		place = start;
	}
	madvise(place, HUGE_SIZE, MADV_HUGEPAGE);
	return place;
}
#endif
