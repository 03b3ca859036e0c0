"""How a value that is not text becomes text: dates as ISO, whole numbers without a point."""

from datetime import date, datetime, time, timedelta

MIDNIGHT = time()


def cell_text(value: object) -> str:
    """The value as text, empty when there is none."""
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return number_text(value)
    if isinstance(value, datetime | date | time | timedelta):
        return moment_text(value)
    return str(value)


def number_text(value: float) -> str:
    """12.0 as 12; not-a-number as nothing."""
    if value != value:
        return ""
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


def moment_text(value: datetime | date | time | timedelta) -> str:
    """2024-01-09, or 2024-01-09T10:20:00 when a time of day is known; a duration as 1:30:00."""
    if isinstance(value, datetime):
        is_day = value.time() == MIDNIGHT and value.tzinfo is None
        return value.date().isoformat() if is_day else value.isoformat()
    return str(value) if isinstance(value, timedelta) else value.isoformat()
