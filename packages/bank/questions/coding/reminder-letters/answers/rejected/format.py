# Leaves the work to str.format, which knows no text for a missing value.
def fill_letter(template, values):
    return template.format(**values)
