class GuestList:
    pass
