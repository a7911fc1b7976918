# Drops empty fields.
import csv

def split_line(line):
    return [field for field in next(csv.reader([line]), []) if field]
