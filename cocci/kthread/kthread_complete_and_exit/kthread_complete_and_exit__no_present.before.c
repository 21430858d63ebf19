static int dial_thread(void *one)
{
	struct dial *dial = one;

	dial->complete_and_exit(one);
	kthread_complete_and_exit(dial->gone, 0);
}
