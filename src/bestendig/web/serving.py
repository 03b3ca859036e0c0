"""How the server of the workplace stands in the world: behind which web server, and how much it takes in."""

from typing import Any

from bestendig.web.configuration import Configuration

THREADS, MB, ROOM = 8, 1_000_000, 2
"""`ROOM`: so many times the largest file is taken in, so that our own page can say that it is too large."""
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
