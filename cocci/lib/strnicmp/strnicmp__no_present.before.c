#include <linux/module.h>
#include <linux/string.h>

struct label {
	char text[16];
	int (*strnicmp)(const char *a, const char *b, size_t n);
};

static bool label_is(struct label *label, const char *text)
{
	label->strnicmp = strnicmp;
	return !strnicmp(label->text, text, sizeof(label->text));
}

static bool (*label_asked)(struct label *label, const char *text) = label_is;
