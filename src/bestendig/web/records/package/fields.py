"""Every table and field of the workplace, read from the models themselves."""

from django.apps import apps
from django.db import models

from bestendig.language import Text
from bestendig.model.workplace import FieldHeld, TableHeld
from bestendig.web.accounts.models import User
from bestendig.web.records.package.holdings import HOLDINGS

KINDS: tuple[tuple[type[models.Field], Text], ...] = (  # type: ignore[type-arg]
    (models.EmailField, Text(nl="e-mailadres", en="e-mail address")),
    (models.GenericIPAddressField, Text(nl="netwerkadres", en="network address")),
    (models.BooleanField, Text(nl="ja of nee", en="yes or no")),
    (models.DateTimeField, Text(nl="moment", en="moment")),
    (models.DateField, Text(nl="dag", en="day")),
    (models.TimeField, Text(nl="tijd", en="time")),
    (models.JSONField, Text(nl="lijst of aantallen", en="list or counts")),
    (models.TextField, Text(nl="tekst", en="text")),
    (models.CharField, Text(nl="korte tekst", en="short text")),
    (models.FloatField, Text(nl="getal", en="number")),
    (models.IntegerField, Text(nl="getal", en="number")),
)
POINTS = Text(nl="verwijst naar {name}", en="points to {name}")
OTHER = Text(nl="kenmerk", en="mark")
WRITTEN = ("words", "because", "name", "what", "came_of_it", "title", "text", "story", "voice", "why", "gain")
"""Parts of the names of fields in which people write, so that somebody could be named in them."""
ACCOUNT = ("accounts", "axes", "sessions")
"""Apps whose every field is about who signs in."""


def tables() -> tuple[TableHeld, ...]:
    """Every table that there is, in order of name."""
    return tuple(_table(model) for model in sorted(apps.get_models(include_auto_created=True), key=label))


def label(model: type[models.Model]) -> str:
    """app.Model."""
    return f"{model._meta.app_label}.{model._meta.object_name}"


def _table(model: type[models.Model]) -> TableHeld:
    """One table; one that only ties two others together needs no words of its own."""
    tied = Text(nl="wat bij elkaar hoort", en="what belongs together")
    what = tied if model._meta.auto_created else HOLDINGS.get(label(model), Text(nl="", en=""))
    return TableHeld(label(model), what, tuple(_field(each) for each in model._meta.fields))


def _field(field: "models.Field[object, object]") -> FieldHeld:
    """One field."""
    if field.related_model is not None and not isinstance(field.related_model, str):
        name = label(field.related_model)
        return FieldHeld(field.name, POINTS.filled(name=name), field.related_model is User)
    kind = next((words for known, words in KINDS if isinstance(field, known)), OTHER)
    return FieldHeld(field.name, kind, _is_personal(field))


def _is_personal(field: "models.Field[object, object]") -> bool:
    """Whether it is about who signs in, or a person could be named in it."""
    if field.model._meta.app_label in ACCOUNT:
        return isinstance(field, models.CharField | models.TextField | models.GenericIPAddressField)
    is_free = isinstance(field, models.TextField) or (field.max_length or 0) >= 200
    return is_free or (isinstance(field, models.CharField) and any(each in field.name for each in WRITTEN))
