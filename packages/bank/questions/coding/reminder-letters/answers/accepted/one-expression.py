import re

PART = re.compile(r"\{\{|\}\}|\{([a-z]+)(?:\|([^{}|]*))?\}")


def fill_letter(template, values):
    def fill(part):
        name, otherwise = part.groups()
        if name is None:
            return part[0][0]
        value = str(values.get(name, ""))
        if value == "" and otherwise is None:
            raise ValueError(f"no value for {name}")
        return value or otherwise

    return PART.sub(fill, template)
