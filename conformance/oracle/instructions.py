"""Writes modules in the text format with a function for each of some instructions: its parameters are the operands, its
results those of the instruction. What instructions there are, the table in Sources/Opcodes says.

Modules that are made at random hardly ever have two vectors where an instruction needs them; these do.
"""

import pathlib
import random

TABLE = pathlib.Path(__file__).resolve().parent.parent.parent / "Sources" / "Opcodes" / "opcodes.tsv"
FAMILIES = ("numeric", "vector", "relaxed_vector", "atomic", "memory", "reference")
IMMEDIATES = ("none", "memarg", "lane", "memarg_lane", "lanes16", "memory")
TYPES = {"i32", "i64", "f32", "f64", "v128", "addr", "i31ref", "eqref"}
# Of a module.
COUNT = 16
OFFSETS = [0, 0, 0, 1, 4, 8, 100, 65520, 65532, 65535, 65536, (1 << 32) - 1]


def rows() -> list:
    """The instructions that are all signature: name, immediates, operands, results, the access's alignment or the
    number of lanes."""
    found = []
    for line in TABLE.read_text().splitlines()[1:]:
        _, name, immediates, signature, family, _, align, _ = line.split("\t")
        if family not in FAMILIES or immediates not in IMMEDIATES or "->" not in signature:
            continue
        operands, results = (side.split() for side in signature.split("->"))
        if set(operands + results) <= TYPES:
            found.append((name, immediates, operands, results, align))
    return found


def immediate(kind: str, align: str, address: str, numbers: random.Random) -> str:
    offset = numbers.choice(OFFSETS)
    if address == "i64" and numbers.random() < 0.1:
        offset = numbers.choice([1 << 32, (1 << 64) - 1, 1 << 63])
    # An atomic access has to say its alignment; the others may say less.
    memory_argument = f"offset={offset}" if offset or numbers.random() < 0.5 else ""
    if kind == "memarg":
        return memory_argument
    if kind == "lanes16":
        return " ".join(str(numbers.randrange(32)) for _ in range(16))
    if kind in ("lane", "memarg_lane"):
        lane = numbers.randrange(16 >> int(align))
        return f"{lane}" if kind == "lane" else f"{memory_argument} {lane}"
    return ""


def module(numbers: random.Random) -> str:
    address = numbers.choice(["i32", "i32", "i64"])
    is_shared = numbers.random() < 0.3
    # Where a memory is shared, waiting may last for ever.
    known = [row for row in rows() if not (is_shared and row[0].startswith("memory.atomic.wait"))]
    functions = []
    for index, (name, kind, operands, results, align) in enumerate(numbers.sample(known, COUNT)):
        operands, results = ([address if type == "addr" else type for type in types] for types in (operands, results))
        body = "\n    ".join(f"local.get {place}" for place in range(len(operands)))
        functions.append(f"""  (func (export "{index} {name}") {types('param', operands)} {types('result', results)}
    {body}
    {name} {immediate(kind, align, address, numbers)})""")
    data = "".join(f"\\{numbers.randrange(256):02x}" for _ in range(300))
    address = "i64" if address == "i64" else ""
    start = "(i64.const" if address else "(i32.const"
    shared = " shared" if is_shared else ""
    return "\n".join([
        "(module", f'  (memory (export "memory") {address} 1 2{shared})', f'  (data {start} 0) "{data}")',
        f'  (data {start} 65236) "{data}")', *functions, ")"])


def types(word: str, names: list) -> str:
    return f"({word} {' '.join(names)})" if names else ""
