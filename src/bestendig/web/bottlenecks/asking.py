"""The forms beside a bottleneck, each with names of its own on the page."""

from typing import Any

from django.forms import Form

from bestendig.web.bottlenecks import forms
from bestendig.web.bottlenecks.models import Bottleneck


def page_forms(bottleneck: Bottleneck, language: str) -> dict[str, Form]:
    """All of them, empty; the one to change it with what it says now."""
    now = {name: getattr(bottleneck, name) for name in ("words", "theme", "about_law", "partner")}
    now["is_rule_elsewhere"] = bool(bottleneck.kind)
    return {
        "reply": forms.ReplyForm(language, auto_id="reply-%s"),
        "close": forms.CloseForm(language, auto_id="close-%s"),
        "change": forms.ChangeForm(language, initial=now, auto_id="change-%s"),
        "also": forms.AlsoOursForm(language, prefix="also"),
        "reason": forms.ReasonForm(language, auto_id="reason-%s"),
        "pattern": forms.PatternForm(language, auto_id="pattern-%s"),
    }


def reply_forms(shown: dict[str, Any], language: str) -> list[dict[str, Any]]:
    """What waits, each with a form to answer it."""
    return [
        {**each, "form": forms.ReplyForm(language, auto_id=f"reply-{each['subject']}-%s")}
        for each in shown["waiting"]
    ]
