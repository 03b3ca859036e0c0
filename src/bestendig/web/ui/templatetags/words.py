"""Words in two languages beside each other in a template, and days and texts in the language of the page."""

from datetime import date, datetime

from django import template
from django.template import Context
from django.utils.timezone import localtime

from bestendig.language import Text

register = template.Library()
MONTHS = {
    "nl": ("januari", "februari", "maart", "april", "mei", "juni",
           "juli", "augustus", "september", "oktober", "november", "december"),
    "en": ("January", "February", "March", "April", "May", "June",
           "July", "August", "September", "October", "November", "December"),
}  # fmt: skip


def _language(context: Context) -> str:
    """The language of the page."""
    return str(context.get("language", "nl"))


@register.simple_tag(takes_context=True)
def say(context: Context, nl: str, en: str, **values: object) -> str:
    """The words in the language of the page, with {names} filled in: both stand beside each other here."""
    words = Text(nl=nl, en=en)
    return (words.filled(**values) if values else words).into(_language(context))


@register.simple_tag(takes_context=True)
def tell(context: Context, words: Text) -> str:
    """A text of the house in the language of the page."""
    return words.into(_language(context))


@register.simple_tag(takes_context=True)
def on(context: Context, day: date | datetime | None) -> str:
    """A day as people write it: 3 maart 2026."""
    if day is None:
        return ""
    found = localtime(day).date() if isinstance(day, datetime) else day
    return f"{found.day} {MONTHS[_language(context)][found.month - 1]} {found.year}"
