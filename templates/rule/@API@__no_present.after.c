/* What the rule is for: */
void foo(void)
{
	@API@_fixed(1);
}

/* And beside it what looks alike, and must stay: */
void bar(void)
{
	my_@API@(1);
}
