"""Imported once, before the snapshot: what is here is there when an interpreter wakes."""

import abc, asyncio, bisect, calendar, collections.abc, contextlib, copy, csv, dataclasses, datetime, decimal, enum  # noqa: E401, F401
import faulthandler, fractions, functools, hashlib, heapq, importlib, inspect, io, itertools, json, math, numbers  # noqa: E401, F401
import operator, random, re, statistics, string, sys, textwrap, time, traceback, types, typing, unittest.mock, uuid  # noqa: E401, F401

import _pyodide._core_docs
import pyodide.webloop

from . import clock, threads

# Whatever asks whether something is a mapping would ask each class for its flags in JavaScript.
del _pyodide._core_docs._JsProxyMetaClass.__subclasscheck__, _pyodide._core_docs._JsProxyMetaClass.__instancecheck__
clock.install(pyodide.webloop._orig_run)
threads.install()
faulthandler.disable()
sys.stdout.reconfigure(line_buffering=True)
sys.stderr.reconfigure(line_buffering=True)

from . import calls, spec, tested  # noqa: E402, F401
