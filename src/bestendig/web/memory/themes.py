"""The themes of life and of the work that a text can be about; one may be left out."""

from bestendig.language import Text

THEMES: dict[str, Text] = {
    "wonen": Text(nl="wonen en dakloosheid", en="housing and homelessness"),
    "geld": Text(nl="geld en schulden", en="money and debts"),
    "werk": Text(nl="werk en inkomen", en="work and income"),
    "gezondheid": Text(nl="gezondheid en zorg thuis", en="health and care at home"),
    "ggz": Text(nl="psychische gezondheid en verslaving", en="mental health and addiction"),
    "jeugd": Text(nl="opgroeien en opvoeden", en="growing up and upbringing"),
    "onderwijs": Text(nl="school en leren", en="school and learning"),
    "veiligheid": Text(nl="veiligheid thuis en op straat", en="safety at home and in the street"),
    "mantelzorg": Text(nl="mantelzorg en familie", en="informal care and family"),
    "meedoen": Text(nl="meedoen en ontmoeten", en="taking part and meeting"),
    "vervoer": Text(nl="vervoer en hulpmiddelen", en="transport and aids"),
    "toegang": Text(nl="toegang, regels en formulieren", en="access, rules and forms"),
    "samenwerking": Text(nl="samenwerken en gegevens delen", en="working together and sharing data"),
    "nieuwkomers": Text(nl="nieuwkomers en inburgering", en="newcomers and integration"),
    "continuiteit": Text(nl="vaste gezichten en overdracht", en="steady faces and handover"),
    "organisatie": Text(nl="organisatie en personeel", en="organisation and staff"),
}


def choices(language: str) -> list[tuple[str, str]]:
    """The themes for a form, with "no choice" first."""
    none = Text(nl="Weet ik niet", en="I do not know").into(language)
    return [("", none), *((name, words.into(language)) for name, words in THEMES.items())]
