"""A test and a look back for machines: JSON with all figures and where they come from, nobody named in it."""

import json
from math import isfinite
from typing import Any

from bestendig.model.impact import BAND, ImpactTest, LookBack
from bestendig.model.plain import to_plain
from bestendig.model.plan import Plan
from bestendig.sheets.impacts.setting import Setting, not_shown
from bestendig.sheets.impacts.standing import stays, wavers
from bestendig.sheets.words.labels import LABELS

FORMAT, LOOK_BACK_FORMAT = "bestendig-impact/1", "bestendig-look-back/1"
NOT_TOLD = ("recorded_by", "recorded_on")
FIGURES = ("exposure", "outlooks", "differences", "capacity", "earlier")


def test_json(test: ImpactTest, setting: Setting) -> str:
    """The test: its plan, figures (none where hidden), assumptions and provenance."""
    return _written({"format": FORMAT, **_about(test, setting), **_figures(test, setting)})


def look_back_json(found: LookBack, setting: Setting) -> str:
    """What was expected against what happened, with the test that it is about."""
    is_shown = found.test.state == "shown"
    return _written(
        {
            "format": LOOK_BACK_FORMAT,
            **_about(found.test, setting),
            "decided": found.decided,
            "looked_on": found.looked_on.isoformat(),
            "data_version_then": found.test.provenance.data_version,
            "data_version_now": found.data_version,
            "compared": [_texts(to_plain(each), setting) for each in found.compared] if is_shown else [],
            "ended_since": dict(found.touched_since) if is_shown else {},
        }
    )


def _about(test: ImpactTest, setting: Setting) -> dict[str, Any]:
    """What a file is about and where it comes from."""
    return {
        "language": setting.language,
        "place": setting.place,
        "notice": setting.say(setting.notice) if setting.notice else "",
        "purpose": setting.say(LABELS["purpose"]),
        "plan": _plan(test.plan),
        "reference_day": test.exposure.reference_day.isoformat(),
        "with_whom": test.with_whom,
        "rule": setting.rule,
        "provenance": to_plain(test.provenance),
    }


def _plan(plan: Plan) -> dict[str, Any]:
    """The plan without the names of anybody: not of who leaves, not of who wrote it down."""
    said: dict[str, Any] = to_plain(plan)
    for name in NOT_TOLD:
        said.pop(name)
    said["touches"].pop("professional")
    for lot in said["lots"]:
        lot["touches"].pop("professional")
    return said


def _figures(test: ImpactTest, setting: Setting) -> dict[str, Any]:
    """The figures with their words; where hidden only why."""
    if test.state != "shown":
        return {"state": test.state, "reason": " ".join(setting.all(not_shown(test.state, test.reason)))}
    return {
        "state": test.state,
        "stays": list(setting.all(stays(test))),
        "wavers": list(setting.all(wavers(test))),
        "band": BAND,
        "n_runs": test.n_runs,
        "seed": test.seed,
        **{name: _texts(to_plain(getattr(test, name)), setting) for name in FIGURES},
        "assumptions": _texts(to_plain(test.assumptions), setting),
    }


def _texts(data: Any, setting: Setting) -> Any:
    """Nested data with texts in one language, and nothing in place of numbers that are none."""
    if isinstance(data, dict):
        if set(data) == {"nl", "en"}:
            return data["en" if setting.language == "en" else "nl"]
        return {name: _texts(value, setting) for name, value in data.items()}
    if isinstance(data, list):
        return [_texts(value, setting) for value in data]
    return None if isinstance(data, float) and not isfinite(data) else data


def _written(data: dict[str, Any]) -> str:
    """The data as JSON text."""
    return json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
