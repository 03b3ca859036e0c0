"""Reading days and moments: the local day and the time of day in the profile's zone."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from functools import cache
from zoneinfo import ZoneInfo

from bestendig.model.period import EPOCH, day_of
from bestendig.sources.reading.day_order import decide
from bestendig.sources.reading.days import SENTINELS, Day, day_from_ordinal, day_from_serial
from bestendig.sources.reading.named_formats import (
    EPOCH_MILLISECONDS,
    EXCEL,
    NamedFormat,
    compile_formats,
    matched,
    named_order,
)
from bestendig.sources.reading.times import DAY, HOUR, MINUTE, day_fraction, read_time
from bestendig.sources.reading.written_days import read_day

_DAY_AND_TIME = re.compile(r"(\S.*?)(?:T|,\s*|\s+)(\d{1,2}[:.uh]\d{2}.*)")
_SERIAL = re.compile(r"(\d{5})([.,]\d+)")
_LATEST_SECOND = 7_258_118_400
"""2200-01-01: a later one is most likely in the wrong unit."""

Moment = tuple[int | None, int | None, str | None]
"""Day number or None, microseconds since local midnight or None, fault code or None."""
_UNREADABLE: Moment = (None, None, "date_unreadable")


class MomentReader:
    """Reads the days and moments of one column.

    What the profile named and what the column as a whole decides is settled once; each written day and each
    written time is read once (a million moments are some thousand days and times).
    """

    def __init__(self, values: Sequence[str], formats: tuple[str, ...], zone: str) -> None:
        self._zone = ZoneInfo(zone)
        self._formats = compile_formats(formats)
        order = decide(values, named_order(formats))
        self._day = cache(lambda written: read_day(written, order))
        self._time = cache(read_time)
        self._offset = cache(self._offset_in_hour)

    def read(self, written: str) -> Moment:
        """The local day and time of one written moment, or of a day alone."""
        for named in self._formats:
            found = self._named(written, named)
            if found:
                return found
        if written[13:14] == ":" and written[10] in " T" and (time := self._time(written[11:])):
            return self._combined(self._day(written[:10]), time)
        day, fault = self._day(written)
        return (day, None, None) if fault is None else self._in_pieces(written, (day, fault))

    def clock(self, written: str) -> Day:
        """Microseconds since local midnight, of a time alone or behind a day; a fault when it is neither."""
        time = self._time(written)
        if time and time[1] is None:
            return time[0], None
        _, micro, fault = self.read(written)
        return (None, "time_unreadable") if fault and fault != "date_sentinel" else (micro, None)

    def _in_pieces(self, written: str, alone: Day) -> Moment:
        """A moment in an unusual spelling: a serial day with a fraction, or a day and then a time."""
        if found := _SERIAL.fullmatch(written):
            day, fault = day_from_serial(int(found[1]))
            return day, None if fault else day_fraction(written), fault
        pieces = _DAY_AND_TIME.fullmatch(written)
        if not pieces:
            return None, None, alone[1]
        time = self._time(pieces[2])
        return self._combined(self._day(pieces[1]), time) if time else _UNREADABLE

    def _combined(self, day: Day, time: tuple[int, int | None]) -> Moment:
        """A written day with a written time; one with an offset from UTC is brought to local time."""
        number, fault = day
        if number is None:
            return None, None, fault
        micro, offset = time
        return (number, micro, None) if offset is None else self._local(number, micro - offset * MINUTE)

    def _local(self, day: int, micro: int) -> Moment:
        """The local day and time of a moment in UTC."""
        in_utc = day * DAY + micro
        days, clock = divmod(in_utc + self._offset(in_utc // HOUR), DAY)
        return days, clock, None

    def _offset_in_hour(self, hour: int) -> int:
        """Microseconds that local time is ahead in an hour since 1970 in UTC; zones change on whole hours."""
        moment = datetime.combine(day_of(hour // 24), datetime.min.time(), UTC) + timedelta(hours=hour % 24)
        ahead = moment.astimezone(self._zone).utcoffset() or timedelta()
        return ahead // timedelta(microseconds=1)

    def _named(self, written: str, named: NamedFormat) -> Moment | None:
        """The moment when the value has this named spelling, else None."""
        if named.pattern is None:
            return self._special(written, named.name)
        found = named.pattern.fullmatch(written)
        if not found:
            return None
        try:
            moment = matched(found)
        except ValueError:
            return None, None, "date_does_not_exist"
        return _placed(moment, self._zone, has_time="hour" in found.groupdict()) if moment else None

    def _special(self, written: str, name: str) -> Moment | None:
        """An Excel serial day, or seconds or milliseconds since 1970; None when it is no number."""
        whole, _, fraction = written.replace(",", ".").partition(".")
        if not whole.isdecimal() or (fraction and not fraction.isdecimal()):
            return None
        if name == EXCEL:
            day, fault = day_from_serial(int(whole[:8]))
            return day, (day_fraction(written) if fraction and not fault else None), fault
        seconds = int(whole[:16]) / (1000 if name == EPOCH_MILLISECONDS else 1)
        if seconds > _LATEST_SECOND:
            return None, None, "date_out_of_range"
        return _placed(datetime.fromtimestamp(seconds, UTC), self._zone, has_time=True)


def _placed(moment: datetime, zone: tzinfo, *, has_time: bool) -> Moment:
    """The local day and time; a sentinel is seen before any zone moves it to another day."""
    if moment.tzinfo and moment.toordinal() not in SENTINELS:
        moment = moment.astimezone(zone)
    day, fault = day_from_ordinal(moment.toordinal(), moment.year)
    if fault or not has_time:
        return day, None, fault
    midnight = datetime.combine(moment.date(), datetime.min.time())
    clock = (moment.replace(tzinfo=None) - midnight) // timedelta(microseconds=1)
    return moment.toordinal() - EPOCH, clock, None


def read_days(values: Sequence[str], formats: tuple[str, ...], zone: str) -> list[Day]:
    """The local day number of each written day or moment, in order; ConfigError for an unknown format."""
    stripped = [value.strip() for value in values]
    reader = MomentReader(stripped, formats, zone)
    moments = (reader.read(value) if value else (None, None, None) for value in stripped)
    return [(day, fault) for day, _, fault in moments]


def read_clock(values: Sequence[str], formats: tuple[str, ...], zone: str) -> list[Day]:
    """Microseconds since local midnight of each written time or moment, in order.

    A column in which every moment is midnight knows no times: then all are empty.
    """
    stripped = [value.strip() for value in values]
    reader = MomentReader(stripped, formats, zone)
    read = [reader.clock(value) if value else (None, None) for value in stripped]
    return read if any(micro for micro, _ in read) else [(None, fault) for _, fault in read]
