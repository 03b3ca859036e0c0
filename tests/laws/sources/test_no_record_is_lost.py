"""Law: every record of a JSON file in layers gives rows, or is counted as giving none."""

import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bestendig.model.progress import Silent
from bestendig.sources.formats.nested.layout import Layout, layouts
from bestendig.sources.formats.nested.reading import read_nested

TEXT = st.sampled_from(("", "a", "b", "medewerker", "natuurlijk_persoon", "2024-01-01", "Practitioner/1"))
KIND = st.sampled_from(("Encounter", "CareTeam", "EpisodeOfCare", "Patient"))
STATUS = st.sampled_from(("active", "cancelled", "entered-in-error"))
NAMES = st.sampled_from(
    (
        "ocid", "awards", "contracts", "suppliers", "id", "awardID", "date", "zaak", "betrokkeneType", "uuid",
        "participant", "individual", "reference", "_expand", "rollen", "hadBetrokkenActoren", "soortActor",
    )
)  # fmt: skip
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(0, 3) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)
RECORD = st.fixed_dictionaries(
    {"status": STATUS, "resourceType": KIND},
    optional={"awards": VALUES, "contracts": VALUES, "participant": VALUES, "_expand": VALUES, "zaak": TEXT,
              "ocid": TEXT, "date": TEXT, "betrokkeneType": TEXT},
)  # fmt: skip


@pytest.mark.parametrize("layout", layouts(), ids=lambda layout: layout.name)
@settings(max_examples=25, deadline=None)
@given(records=st.lists(RECORD, min_size=1, max_size=6))
def test_every_record_gives_rows_or_is_counted(layout: Layout, records: list[dict[str, Any]]) -> None:
    lines = "\n".join(map(json.dumps, records))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a.json"
        file.write_text(lines, encoding="utf-8")
        tables = read_nested(file, file.name, Path(folder), layout, Silent())
        uncounted = sum(
            issue.count for table in tables for issue in table.issues if issue.code.startswith("record_")
        )
        given_rows = {table.line_of(nth) for table in tables for nth in range(1, table.n_records + 1)}
        withdrawn = sum(table.n_withdrawn for table in tables)
        n_groups = len({record.get("zaak") or nth for nth, record in enumerate(records)})
        n_records = n_groups if layout.group else len(records)
        assert len(given_rows) + uncounted <= n_records + withdrawn
        assert len(given_rows) + uncounted + withdrawn >= n_records
