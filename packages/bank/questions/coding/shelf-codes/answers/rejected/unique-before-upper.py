# Makes the codes unique before it makes them capitals.
import re

def shelf_codes(text):
    parts = dict.fromkeys(part.strip() for part in re.split(r"[;\n]", text))
    return [part.upper() for part in parts if re.fullmatch(r"[A-Za-z][0-9]-[0-9]{3}", part)]
