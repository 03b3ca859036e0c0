"""The sheet about the handover itself: one line per thing that holds for all."""

from bestendig.language import Text
from bestendig.model.handover import Occasion

WHAT, VALUE = Text(nl="wat", en="what"), Text(nl="waarde", en="value")
OCCASION_WORDS: dict[Occasion, Text] = {
    "leaving": Text(nl="vertrek", en="departure"),
    "contract": Text(nl="einde van een contract", en="end of a contract"),
    "team_merge": Text(nl="teams samen", en="teams merge"),
    "team_split": Text(nl="team uit elkaar", en="team splits"),
    "area": Text(nl="gebied", en="area"),
    "caseload": Text(nl="herverdeling van een caseload", en="caseload divided anew"),
    "list": Text(nl="herverdeling van een lijst", en="list divided anew"),
}
LINES: dict[str, Text] = {
    "occasion": Text(nl="aanleiding", en="occasion"),
    "subject": Text(nl="wie of wat", en="who or what"),
    "from_day": Text(nl="vanaf", en="from"),
    "recorded_by": Text(nl="vastgelegd door", en="recorded by"),
    "recorded_on": Text(nl="vastgelegd op", en="recorded on"),
    "reserve": Text(nl="deel van de plekken dat vrij blijft", en="share of places kept free"),
    "half_life": Text(nl="een gezicht telt half na (dagen)", en="a face counts half after (days)"),
    "known_from": Text(nl="een gezicht is bekend vanaf (sterkte)", en="a face is known from (strength)"),
    "quiet_days": Text(nl="geen tweede wisseling binnen (dagen)", en="no second change within (days)"),
    "households_together": Text(nl="huishoudens bij elkaar", en="households together"),
    "data_version": Text(nl="gegevens", en="data"),
}
OTHER_WORDS: dict[str, tuple[str, ...]] = {
    "subject": ("wie gaat weg", "wie", "vertrekt", "who leaves", "leaver"),
    "from_day": ("per", "datum", "ingangsdatum", "from day", "day"),
    "recorded_by": ("door", "by"),
    "recorded_on": ("op", "on"),
}
