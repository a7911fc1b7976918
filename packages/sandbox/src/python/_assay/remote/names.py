"""Classes and functions of the library that are the same on both sides, and go by their names."""

import asyncio
import builtins
import cmath
import collections
import configparser
import contextlib
import copy
import csv
import dataclasses
import datetime
import decimal
import enum
import fractions
import functools
import graphlib
import itertools
import json
import math
import operator
import pathlib
import queue
import re
import statistics
import struct
import types
import uuid
import zoneinfo

# Of the built-in functions, those by which nothing but their arguments is reached.
_HARMLESS = frozenset(
    'abs all any ascii bin callable chr divmod format hash hex id isinstance issubclass iter len max min next oct ord pow print repr round sorted sum'.split()
)
_MODULES = (
    *(asyncio.exceptions, cmath, collections, configparser, contextlib, copy, csv, dataclasses, datetime, decimal, enum, fractions, functools, graphlib),
    *(itertools, json, math, operator, pathlib, queue, re, statistics, struct, uuid, zoneinfo),
)


def _is_common(name, value):
    return not name.startswith('_') and isinstance(value, (type, types.BuiltinFunctionType))


def _collect():
    found = {('builtins', name): value for name, value in vars(builtins).items() if isinstance(value, type) or name in _HARMLESS}
    for module in _MODULES:
        found |= {(module.__name__, name): value for name, value in vars(module).items() if _is_common(name, value)}
    return found


_BY_NAME = _collect()
# Of several names, the first: they are all found.
_NAMES = {id(value): name for name, value in reversed(_BY_NAME.items())}


def name_of(value):
    """Module and name, or None where it goes by none."""
    return _NAMES.get(id(value))


def find(module, name):
    return _BY_NAME[module, name]
