"""How a process limits its own memory, on each system in its way."""

from __future__ import annotations

import ctypes
import sys


def limit(size: int) -> bool:
    """Let this process have at most ``size`` bytes of memory.

    Returns:
        Whether the system agreed; where it does not, the time limit remains.
    """
    if sys.platform == "win32":  # pragma: no cover
        return _limit_job(size)
    import resource

    try:
        resource.setrlimit(resource.RLIMIT_AS, (size, size))
    except (OSError, ValueError):
        return False
    return True


if sys.platform == "win32":  # pragma: no cover  (tested by the run on Windows)

    class _Limits(ctypes.Structure):
        """JOBOBJECT_EXTENDED_LIMIT_INFORMATION, as the Windows headers lay it out."""

        _fields_ = (
            ("process_time", ctypes.c_int64),
            ("job_time", ctypes.c_int64),
            ("flags", ctypes.c_uint32),
            ("least_working_set", ctypes.c_size_t),
            ("most_working_set", ctypes.c_size_t),
            ("processes", ctypes.c_uint32),
            ("affinity", ctypes.c_size_t),
            ("priority", ctypes.c_uint32),
            ("scheduling", ctypes.c_uint32),
            ("io_counters", ctypes.c_uint64 * 6),
            ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t),
            ("peak_process_memory", ctypes.c_size_t),
            ("peak_job_memory", ctypes.c_size_t),
        )

    _PROCESS_MEMORY = 0x100
    _EXTENDED_LIMITS = 9

    def _limit_job(size: int) -> bool:
        """Put this process into a job object of its own that has the limit."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        for name in ("CreateJobObjectW", "GetCurrentProcess"):
            getattr(kernel, name).restype = ctypes.c_void_p
        job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        limits = _Limits(flags=_PROCESS_MEMORY, process_memory=size)
        process = ctypes.c_void_p(kernel.GetCurrentProcess())
        return bool(
            kernel.SetInformationJobObject(
                job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
            )
            and kernel.AssignProcessToJobObject(job, process)
        )
