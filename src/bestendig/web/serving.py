"""How the server of the workplace stands in the world: behind which web server, in how many processes."""

import os
import sys
from typing import Any

from bestendig.web.configuration import Configuration

THREADS, MB, ROOM = 8, 1_000_000, 2
"""`ROOM`: so many times the largest file is taken in, so that our own page can say that it is too large."""
MOST_PROCESSES = 4
"""Above this more processes cost memory and help few: a town hall does not click that fast."""
CAN_HAND_OVER = sys.platform != "win32"
"""Whether an open door can be handed to another process."""
FORWARDED = {"x-forwarded-for", "x-forwarded-proto"}


def server_options(told: Configuration) -> dict[str, Any]:
    """What waitress is told; only a named web server in front may say who asks, and whether by https."""
    options: dict[str, Any] = {
        "threads": THREADS,
        "ident": None,
        "max_request_body_size": told.most_mb * ROOM * MB,
    }
    if told.proxy:
        options |= {
            "trusted_proxy": told.proxy,
            "trusted_proxy_count": 1,
            "trusted_proxy_headers": FORWARDED,
        }
    return options


def usual_processes() -> int:
    """How many processes answer where nobody says so: one per core that we may use."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores, MOST_PROCESSES)
