"""Contacts as an event log (XES, IEEE 1849): one trace per client, packed."""

import gzip
from datetime import datetime, time
from pathlib import Path
from xml.sax.saxutils import quoteattr
from zoneinfo import ZoneInfo

import numpy as np

from bestendig.model.period import day_of
from bestendig.synthetic.arrays import Ints
from bestendig.synthetic.days import times
from bestendig.synthetic.dirt.sheet import Sheet

ZONE = ZoneInfo("Europe/Amsterdam")
HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0" xes.features="nested-attributes" xmlns="http://www.xes-standard.org/">
<extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
<extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
<extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
<classifier name="Activity" keys="concept:name"/>
<string key="concept:name" value="Contacten Jeugdhulp Kompas"/>
"""


def moments(days: Ints, minutes: Ints) -> list[str]:
    """Local moments with their distance to UTC, every third one with milliseconds."""
    offsets = {int(number): _offset(int(number)) for number in np.unique(days).tolist()}
    clock = times(minutes)
    return [
        f"{day_of(on).isoformat()}T{clock[nth]}:00{'' if nth % 3 else '.000'}{offsets[on]}"
        for nth, on in enumerate(days.tolist())
    ]


def _offset(on: int) -> str:
    """+01:00 in winter, +02:00 in summer."""
    noon = datetime.combine(day_of(on), time(12), ZONE)
    written = noon.strftime("%z")
    return f"{written[:3]}:{written[3:]}"


def write_xes(path: Path, sheet: Sheet, stamps: list[str]) -> int:
    """Write the sheet's rows as events, one trace per client in order of the rows; the number of events."""
    columns = sheet.columns
    order = np.argsort(columns["Cliëntnummer"].astype(str), kind="stable")
    with (
        path.open("wb") as raw,
        gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0, compresslevel=6) as file,
    ):
        file.write(HEAD.encode())
        before, parts = None, []
        for row in order.tolist():
            client = columns["Cliëntnummer"][row]
            if client != before:
                parts.append("</trace>\n" if before is not None else "")
                parts.append(f'<trace><string key="concept:name" value="{client}"/>\n')
                before = client
            parts.append(_event(sheet, row, stamps[row]))
        parts.append("</trace>\n" if before is not None else "")
        file.write("".join(parts).encode())
        file.write(b"</log>\n")
    return len(order)


def _event(sheet: Sheet, row: int, stamp: str) -> str:
    """One event."""
    cell = {name: cells[row] for name, cells in sheet.columns.items()}
    worker = cell["Medewerkernummer"]
    resource = f'<string key="org:resource" value={quoteattr(worker)}/>' if worker else ""
    return (
        f'<event><string key="concept:name" value={quoteattr(cell["Soort contact"])}/>{resource}'
        f'<string key="org:group" value="{cell["Team"]}"/><date key="time:timestamp" value="{stamp}"/>'
        f'<string key="org:organisation" value="{cell["Organisatie"]}"/>'
        f'<string key="wet" value="{cell["Wet"]}"/><int key="duur" value="{cell["Duur (min)"]}"/>'
        f'<string key="concept:instance" value="{cell["Contactnummer"]}"/></event>\n'
    )


def in_trace_order(sheet: Sheet) -> Ints:
    """Which row of the sheet each event of the log is."""
    return np.argsort(sheet.columns["Cliëntnummer"].astype(str), kind="stable").astype(np.int64)
