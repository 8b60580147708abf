"""Makes modules, most of them with `wasm-tools smith`: a seed makes the same module, with the same configuration, again."""

import pathlib
import random
import subprocess

import instructions

HERE = pathlib.Path(__file__).resolve().parent

# Every limit of a memory and of a table is small and said in the module, so that growing them never fails for want of
# room. A global of the module's own counts calls and turns of loops, so that nearly everything comes to an end.
COMMON = {
    "export-everything": True, "ensure-termination": True, "fuel": 400, "canonicalize-nans": True,
    "memory-max-size-required": True, "table-max-size-required": True,
    "max-memory32-bytes": 200_000, "max-memory64-bytes": 200_000, "max-table-elements": 200,
    "min-funcs": 3, "max-funcs": 12, "max-types": 16, "max-globals": 8, "max-tables": 3, "max-memories": 1, "max-tags": 4,
    "max-data-segments": 4, "max-element-segments": 6, "max-elements": 20, "max-instructions": 120,
    "max-imports": 8, "max-type-size": 200, "limit-arrays-in-const-exprs": True,
    "custom-descriptors-enabled": False, "compact-imports-enabled": False, "shared-everything-threads-enabled": False,
    "simd-enabled": False, "relaxed-simd-enabled": False, "gc-enabled": False, "exceptions-enabled": False,
    "memory64-enabled": False, "threads-enabled": False, "wide-arithmetic-enabled": False,
    "custom-page-sizes-enabled": False, "tail-call-enabled": False,
}

EVERYTHING = {
    "simd-enabled": True, "gc-enabled": True, "exceptions-enabled": True, "memory64-enabled": True,
    "wide-arithmetic-enabled": True, "custom-page-sizes-enabled": True, "tail-call-enabled": True, "max-memories": 3,
}

CALM = {"disallow-traps": True}
NO_END = {"ensure-termination": False}

# Only such instructions, so that more operands are of their types.
VECTOR = {"allowed-instructions": "vector,variable,parametric"}
AGGREGATE = {"allowed-instructions": "aggregate,reference,variable,parametric,numeric,table,control"}

# Seeds take them in turn.
CONFIGURATIONS: dict = {
    # Not from smith: see instructions.py and aggregates.wat.
    "instructions": None,
    "aggregates": None,
    "core": {"tail-call-enabled": True, "max-memories": 3, "custom-page-sizes-enabled": True},
    "core-calm": {**CALM, "tail-call-enabled": True},
    # NaNs as they come: sets of allowed results.
    "nans": {"canonicalize-nans": False, **CALM},
    "simd": {"simd-enabled": True, **CALM},
    "vector": {"simd-enabled": True, **CALM, **VECTOR},
    "relaxed-simd": {"simd-enabled": True, "relaxed-simd-enabled": True, "canonicalize-nans": False, **CALM},
    "gc": {"gc-enabled": True},
    "gc-calm": {"gc-enabled": True, **CALM},
    "aggregate": {"gc-enabled": True, "exceptions-enabled": True, **CALM, **AGGREGATE},
    "exceptions": {"exceptions-enabled": True, "tail-call-enabled": True, **CALM},
    "memory64": {"memory64-enabled": True, "max-memories": 3, "custom-page-sizes-enabled": True},
    "wide-arithmetic": {"wide-arithmetic-enabled": True, **CALM},
    "threads": {"threads-enabled": True},
    "everything": EVERYTHING,
    "everything-calm": {**EVERYTHING, **CALM},
    # Ended by the engines' fuel.
    "no-end": {**EVERYTHING, **CALM, **NO_END},
}

# Which have vectors: others may not import any.
VECTORS = {name for name, options in CONFIGURATIONS.items() if options and options.get("simd-enabled")}

# How functions are called: how often each, how many calls an instance and a module has at most, and whether numbers are
# small.
CALLS = {
    "instructions": {"each": 16, "of_a_run": 8, "of_all": 256, "are_small": False},
    "aggregates": {"each": 4, "of_a_run": 20, "of_all": 200, "are_small": True},
}
USUAL_CALLS = {"each": 3, "of_a_run": 4, "of_all": 24, "are_small": False}


def configuration(seed: int, names: list) -> str:
    return names[seed % len(names)]


def module(tool: str, seed: int, name: str, imports: dict, path: pathlib.Path) -> bool:
    """Writes the module of a seed; answers whether there is one.

    imports: modules that import what may be imported, by whether there are vectors among it.
    """
    numbers = random.Random(f"apus {name} {seed}")
    if name == "instructions":
        return parse(tool, instructions.module(numbers), path)
    if name == "aggregates":
        return parse(tool, (HERE / "aggregates.wat").read_text(), path)
    options = {**COMMON, **CONFIGURATIONS[name]}
    if numbers.random() < 0.4:
        options["max-imports"] = 0
    else:
        options["available-imports"] = imports[name in VECTORS]
    command = [tool, "smith", "-o", str(path)]
    for option, value in options.items():
        if option == "ensure-termination":
            command += ["--ensure-termination"] if value else []
        else:
            command += [f"--{option}", str(value).lower() if isinstance(value, bool) else str(value)]
    data = numbers.randbytes(numbers.choice([1000, 4000, 16_000, 40_000]))
    made = subprocess.run(command, input=data, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    return made.returncode == 0


def parse(tool: str, text: str, path: pathlib.Path) -> bool:
    return subprocess.run([tool, "parse", "-", "-o", str(path)], input=text.encode()).returncode == 0


def available_imports(tool: str, folder: pathlib.Path) -> dict:
    """Makes the modules of `imports.wat`, without and with vectors."""
    text = (HERE / "imports.wat").read_text()
    plain = "\n".join(line for line in text.splitlines() if "v128" not in line)
    paths = {}
    for has_vectors, source in ((False, plain), (True, text)):
        path = folder / ("vectors.wasm" if has_vectors else "plain.wasm")
        parse(tool, source, path)
        paths[has_vectors] = str(path)
    return paths
