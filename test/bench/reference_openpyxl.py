"""Reference of the benchmark: openpyxl reads every cell of a workbook. Prints milliseconds. Called by test/bench/impor.ts.

The second argument is `nilai` (read-only mode, values alone) or `penuh` (with styles and merged areas, as an import needs).
"""
import json
import resource
import sys
import time

import openpyxl

begin = time.perf_counter()
workbook = openpyxl.load_workbook(sys.argv[1], read_only=sys.argv[2] == "nilai", data_only=True)
cells = sum(value is not None for row in workbook.worksheets[0].iter_rows(values_only=True) for value in row)
print(json.dumps({
    "milidetik": (time.perf_counter() - begin) * 1000,
    "sel": cells,
    "puncakMB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
}))
