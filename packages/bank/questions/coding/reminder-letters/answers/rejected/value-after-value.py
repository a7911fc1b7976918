# Fills in one value after the other, so that a later one is put into an earlier one.
import re


def fill_letter(template, values):
    letter = template.replace("{{", "\x01").replace("}}", "\x02")
    for name, value in values.items():
        if value != "":
            letter = re.sub(r"\{" + name + r"(\|[^{}]*)?\}", lambda _: str(value), letter)
    letter = re.sub(r"\{[a-z]+\|([^{}]*)\}", r"\1", letter)
    missing = re.search(r"\{([a-z]+)\}", letter)
    if missing:
        raise ValueError(f"no value for {missing[1]}")
    return letter.replace("\x01", "{").replace("\x02", "}")
