def shelf_codes(text):
    return []
