static void example_stop(struct example *example)
{
	if (timer_delete_sync(&example->watchdog))
		dev_dbg(example->dev, "the watchdog was pending\n");
	cancel_work_sync(&example->work);
}
