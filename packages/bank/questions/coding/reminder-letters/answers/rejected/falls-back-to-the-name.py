# Leaves a name without a value as it stands.
import re

PART = re.compile(r"\{\{|\}\}|\{([a-z]+)(?:\|([^{}|]*))?\}")


def fill_letter(template, values):
    def fill(part):
        name, otherwise = part.groups()
        if name is None:
            return part[0][0]
        value = str(values.get(name, ""))
        if value == "" and otherwise is None:
            return part[0]
        return value or otherwise

    return PART.sub(fill, template)
