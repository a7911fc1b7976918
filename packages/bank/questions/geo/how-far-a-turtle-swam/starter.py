import math

R = 6371


def swum_km(reports):
    return 0
