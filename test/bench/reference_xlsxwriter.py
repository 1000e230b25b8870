"""Reference of the benchmark: XlsxWriter writes the cells of a sheet. Reads them from a JSON file (not timed).

Prints milliseconds for making, styling, merging and closing the workbook. Called by test/bench/main.ts.
"""
import json
import resource
import sys
import time

import xlsxwriter

with open(sys.argv[1], encoding="utf-8") as file:
    sheet = json.load(file)

begin = time.perf_counter()
workbook = xlsxwriter.Workbook(sys.argv[2])
worksheet = workbook.add_worksheet()
formats = [workbook.add_format(look) for look in sheet["formats"]]
for column, width in enumerate(sheet["columns"]):
    worksheet.set_column(column, column, width)
for row, height in enumerate(sheet["heights"]):
    worksheet.set_row(row, height)
for row, column, kind, value, look in sheet["cells"]:
    style = formats[look]
    if kind == "t":
        worksheet.write_string(row, column, value, style)
    elif kind == "n":
        worksheet.write_number(row, column, value, style)
    elif kind == "f":
        worksheet.write_formula(row, column, value[0], style, value[1])
    else:
        worksheet.write_blank(row, column, None, style)
for top, left, bottom, right, value, look in sheet["merges"]:
    worksheet.merge_range(top, left, bottom, right, value, formats[look])
worksheet.repeat_rows(sheet["header"][0], sheet["header"][1])
workbook.close()
print(json.dumps({
    "milidetik": (time.perf_counter() - begin) * 1000,
    "puncakMB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
}))
