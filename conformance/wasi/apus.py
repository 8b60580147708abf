"""The adapter through which the WASI test suite's runner runs `apus`.

Follows the runner's adapter protocol (doc/adapters.md of WebAssembly/wasi-testsuite). The command
is `apus`, or what the environment variable APUS says, split as a shell would; the tier is what
APUS_TIER says, or the command's own choice.
"""

import os
import shlex
import subprocess
from typing import Dict, List, Optional, Tuple

APUS = shlex.split(os.getenv("APUS", "apus"))


def get_name() -> str:
    return "apus"


def get_version() -> str:
    result = subprocess.run(APUS + ["--version"], encoding="UTF-8", capture_output=True,
                            check=True)
    words = result.stdout.split()
    return words[-1] if words else "unknown"


def get_wasi_versions() -> List[str]:
    return ["wasm32-wasip1"]


def get_wasi_worlds() -> List[str]:
    return ["wasi:cli/command"]


def compute_argv(test_path: str,
                 args_env_root: Tuple[List[str], Dict[str, str], Optional[str]],
                 proposals: List[str],
                 wasi_world: str,
                 wasi_version: str) -> List[str]:
    args, env, root = args_env_root
    argv = APUS + ["run"]
    if os.getenv("APUS_TIER"):
        argv += ["--tier", os.environ["APUS_TIER"]]
    for name, value in env.items():
        argv += ["--env", f"{name}={value}"]
    if root:
        argv += ["--dir", f"{root}::/"]
    return argv + [test_path] + args
