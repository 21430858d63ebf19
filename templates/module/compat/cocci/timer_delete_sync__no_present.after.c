static void example_stop(struct example *example)
{
	if (del_timer_sync(&example->watchdog))
		dev_dbg(example->dev, "the watchdog was pending\n");
	cancel_work_sync(&example->work);
}
