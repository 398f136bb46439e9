"""Ends a cluster once the program that started it is gone, however that went.

It waits at a pipe, which the system closes with the other end: a test run may be killed, and a
server it started may not go on without it. Words: the cluster's folder, then what stops it.
"""

from __future__ import annotations

import shutil
import subprocess
import sys


def main(folder: str, *stop: str) -> None:
    """Wait, stop the cluster, and remove its folder."""
    sys.stdin.buffer.read()
    subprocess.run(stop, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
