import re

def shelf_codes(text):
    parts = [part.strip().upper() for part in re.split(r"[;\n]", text)]
    return list(dict.fromkeys(part for part in parts if re.fullmatch(r"[A-Z][0-9]-[0-9]{3}", part)))
