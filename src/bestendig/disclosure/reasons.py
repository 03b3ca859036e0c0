"""Why something is not shown, in words that give nothing away: never a count, never a name of a person."""

from bestendig.language import Text

FEW_CLIENTS = Text(nl="Te weinig inwoners om te tonen.", en="Too few clients to show.")
FEW_PROFESSIONALS = Text(nl="Te weinig professionals om te tonen.", en="Too few professionals to show.")
ONE_PROFESSIONAL = Text(
    nl="Het meeste werk is van één professional; daarom niet getoond.",
    en="Most of the work is one professional's; therefore not shown.",
)
ONE_ORGANISATION = Text(
    nl="Het meeste werk is van één organisatie; daarom niet getoond.",
    en="Most of the work is one organisation's; therefore not shown.",
)
SPREAD_UNKNOWN = Text(
    nl="Niet bekend hoe het werk over professionals is verdeeld; daarom niet getoond.",
    en="Not known how the work is spread over professionals; therefore not shown.",
)
PROTECTS_ANOTHER = Text(
    nl="Niet getoond, omdat een kleine groep anders uit te rekenen is.",
    en="Not shown, because a small group could be worked out from it.",
)
DIFFERENCE = Text(
    nl="Niet getoond: het verschil met iets wat eerder getoond is, gaat over te weinig inwoners.",
    en="Not shown: the difference with something shown earlier is about too few clients.",
)
MERGED = Text(
    nl="Samengevoegd, omdat kleine groepen niet apart getoond worden.",
    en="Merged, because small groups are not shown apart.",
)
NO_INTERVAL = Text(
    nl="Geen marge: deze groepen zijn samengevoegd.", en="No interval: these groups were merged."
)
