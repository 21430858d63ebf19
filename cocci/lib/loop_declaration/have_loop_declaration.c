/* {
	"version": "v5.18",
	"commit": "e8c07082a810",
	"comment": "a for loop may declare its variable: the kernel is compiled as gnu11, not gnu89",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
int foo(int n);

int foo(int n)
{
	for (int i = 0; i < 2; i++)
		n += i;
	return n;
}
