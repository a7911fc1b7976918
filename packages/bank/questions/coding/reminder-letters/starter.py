def fill_letter(template, values):
    return ""
