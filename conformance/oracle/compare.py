"""Compares what calls came to: `apus-lab state` of the reference against wasmtime, and of the engine against both."""

import collections
import re

# What wasmtime's trap codes are in the words of the official scripts. It has one code where those have several.
TRAPS = {
    "UNREACHABLE": {"unreachable"},
    "MEMORY_OUT_OF_BOUNDS": {"out of bounds memory access"},
    "HEAP_MISALIGNED": {"unaligned atomic"},
    "TABLE_OUT_OF_BOUNDS": {"out of bounds table access", "undefined element"},
    "INDIRECT_CALL_TO_NULL": {"uninitialized element"},
    "BAD_SIGNATURE": {"indirect call type mismatch"},
    "INTEGER_OVERFLOW": {"integer overflow"},
    "INTEGER_DIVISION_BY_ZERO": {"integer divide by zero"},
    "BAD_CONVERSION_TO_INTEGER": {"invalid conversion to integer"},
    "ATOMIC_WAIT_NON_SHARED_MEMORY": {"expected shared memory"},
    "NULL_REFERENCE": {"null reference", "null function reference", "null structure reference", "null array reference",
                       "null i31 reference", "null exception reference"},
    "ARRAY_OUT_OF_BOUNDS": {"out of bounds array access"},
    "CAST_FAILURE": {"cast failure"},
}

# Where two things are wrong with waiting and notifying, wasmtime looks at the bounds first.
ALSO_ALLOWED = {("unaligned atomic", "MEMORY_OUT_OF_BOUNDS"), ("expected shared memory", "MEMORY_OUT_OF_BOUNDS")}

# From here on a run can't be compared: what ran out is each engine's own business.
ENDS = ("exhausted", "blocked", "limit")

NUMBER = re.compile(r"(i32|i64|f32|f64|v128)(?:/(\d+))?:(.*)")
# The positive canonical NaN of each width.
CANONICAL = {32: 0x7FC0_0000, 64: 0x7FF8 << 48}


class Tally:
    """Counts of what became of modules, runs and calls."""

    def __init__(self) -> None:
        self.counts: collections.Counter = collections.Counter()

    def add(self, *names: str) -> None:
        self.counts[names] += 1


def is_allowed(set_: str, width: int, bits: int) -> bool:
    """Whether a number is in a set of allowed results."""
    sign, canonical = 1 << (width - 1), CANONICAL[width] if width in CANONICAL else 0
    for part in set_.split("|"):
        if part == "*":
            return True
        if "nan:" not in part:
            if int(part, 16) == bits:
                return True
            continue
        if part[0] in "+-" and (part[0] == "-") != bool(bits & sign):
            continue
        magnitude = bits & ~sign
        if magnitude == canonical or part.endswith("arithmetic") and magnitude & canonical == canonical:
            return True
    return False


def admits(expected, value) -> bool:
    """Whether a value is one of those that are allowed. Lists are structures and arrays."""
    if isinstance(expected, list) or isinstance(value, list):
        return (isinstance(expected, list) and isinstance(value, list) and len(expected) == len(value)
                and all(map(admits, expected, value)))
    if expected == value:
        return True
    allowed, number = NUMBER.fullmatch(expected), NUMBER.fullmatch(value)
    if not allowed or not number or allowed[1] != number[1] or allowed[1] in ("i32", "i64"):
        return False
    bits = int(number[3], 16)
    if allowed[1] != "v128":
        return is_allowed(allowed[3], int(allowed[1][1:]), bits)
    if not allowed[2]:
        return False
    width = int(allowed[2])
    return all(is_allowed(lane, width, bits >> at * width & (1 << width) - 1)
               for at, lane in enumerate(allowed[3].split(",")))


def word(event: dict) -> str:
    """How an event ended, for a count."""
    if event["outcome"] in ("trap", "exhausted"):
        return f"{event['outcome']}: {event.get('message', '')}"
    return event["outcome"]


def difference(expected: dict, event: dict):
    """What is different in an event, or None. Sets of allowed results are in `expected`."""
    if expected["outcome"] != event["outcome"]:
        return f"{word(expected)} against {word(event)}"
    if expected["outcome"] == "trap" and not is_same_trap(expected["message"], event["message"]):
        return f"{word(expected)} against {word(event)}"
    if expected["outcome"] in ("returned", "exception"):
        if not admits(expected.get("values", []), event.get("values", [])):
            return f"values {expected.get('values')} against {event.get('values')}"
    if expected["hostCalls"] != event["hostCalls"]:
        return f"{expected['hostCalls']} calls of the host against {event['hostCalls']}"
    if expected["hostCalls"]:
        a, b = expected["hostCall"], event["hostCall"]
        if a["name"] != b["name"] or not admits(a["arguments"], b["arguments"]):
            return f"host call {a} against {b}"
    return state_difference(expected.get("state"), event.get("state"))


def is_same_trap(a: str, b: str) -> bool:
    return bool(TRAPS.get(a, {a}) & TRAPS.get(b, {b})) or (a, b) in ALSO_ALLOWED


def state_difference(expected, state):
    if expected is None or state is None:
        return None if expected == state else "a state against none"
    for kind in ("globals", "memories", "tables"):
        a, b = expected[kind], state[kind]
        if a.keys() != b.keys():
            return f"{kind} {sorted(a)} against {sorted(b)}"
        for name in a:
            if not (admits(a[name], b[name]) if kind == "globals" else a[name] == b[name]):
                return f"{kind} \"{name}\": {a[name]} against {b[name]}"
    return None


def run(tally: Tally, expected: list, events: list):
    """Compares a run; answers the place and what is different there, or None, and how many events agree."""
    for place, (a, b) in enumerate(zip(expected, events)):
        kind = "call" if place else "instance"
        ends = [event for event in (a, b) if event["outcome"] in ENDS]
        if ends:
            tally.add(kind, "not compared", word(ends[0]))
            return None, place
        what = difference(a, b)
        if what:
            # One of several allowed runs was taken: another engine may have taken another.
            if a.get("choices"):
                tally.add(kind, "not compared", "after a choice")
                return None, place
            tally.add(kind, "different", "")
            return (place, what), place
        other = f", and {b['message']}" if (a.get("message"), b.get("message")) in ALSO_ALLOWED else ""
        tally.add(kind, "same", word(a) + other)
    if len(expected) != len(events):
        return (min(len(expected), len(events)), f"{len(expected)} events against {len(events)}"), len(events)
    return None, len(events)
