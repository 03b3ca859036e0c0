"""Figures: what is counted, what it rests on, what may be seen."""

from bestendig.language.glossary.term import Term
from bestendig.language.text import Text

TERMS = (
    Term(
        "measure",
        Text(nl="maat", en="measure"),
        Text(
            nl="Heeft een formule. Er zijn geen normen of streefwaarden.",
            en="Has a formula; no targets exist.",
        ),
    ),
    Term(
        "sheet",
        Text(nl="gespreksblad", en="sheet"),
        Text(
            nl="Voor een gepland gesprek; geen rapport en geen scherm om op te sturen.",
            en="For a planned conversation; not a report, not a screen to steer by.",
        ),
    ),
    Term(
        "question",
        Text(nl="vraag", en="question"),
        Text(nl="Wat een blad aan mensen vraagt.", en="What a sheet asks people."),
    ),
    Term(
        "story",
        Text(nl="verhaal", en="story"),
        Text(nl="Wat het team bij een cijfer zegt.", en="What the team says beside a figure."),
    ),
    Term(
        "delivery",
        Text(nl="aangeleverd bestand", en="delivery"),
        Text(nl="Eén bestand uit één bronsysteem.", en="One file from one source system."),
    ),
    Term(
        "data_version",
        Text(nl="gegevensversie", en="data version"),
        Text(
            nl="Alles wat op één moment is ingelezen. Verandert nooit.",
            en="All that was read at one moment; never changes.",
        ),
    ),
    Term("reference_day", Text(nl="peildatum", en="reference day")),
    Term("observation_period", Text(nl="meetperiode", en="observation period")),
    Term("first_day", Text(nl="eerste dag", en="first day"), Text(nl="Telt mee.", en="Included.")),
    Term("last_day", Text(nl="laatste dag", en="last day"), Text(nl="Telt mee.", en="Included.")),
    Term(
        "coverage",
        Text(nl="waar dit op rust", en="coverage"),
        Text(
            nl="Hoeveel contacten en inwoners achter een cijfer staan, en hoeveel niet.",
            en="How many contacts and clients are behind a figure, and how many are not.",
        ),
    ),
    Term(
        "yardsticks",
        Text(nl="maatstaven", en="yardsticks"),
        Text(
            nl="Wat toeval zou geven en wat hoogstens haalbaar is.",
            en="What chance would give and what is feasible at most.",
        ),
    ),
    Term(
        "chance_level",
        Text(nl="als het toeval was", en="chance level"),
        Text(
            nl="De waarde als binnen team en maand toeval bepaalt wie er komt.",
            en="The value if chance, within team and month, decided who comes.",
        ),
    ),
    Term(
        "feasible_level",
        Text(nl="het hoogst haalbare met deze bezetting", en="feasible level"),
        Text(nl="Zonder rekening te houden met caseload.", en="Caseload not considered."),
    ),
    Term(
        "counted_by",
        Text(nl="geteld per", en="counted by"),
        Text(
            nl="Per dag of per gebeurtenis. Dat maakt veel uit.", en="Per day or per event; it matters much."
        ),
    ),
    Term(
        "set_apart",
        Text(nl="apart gezet", en="set apart"),
        Text(
            nl="De regel is bewaard en geteld, maar doet niet mee.",
            en="The row is kept and counted, and takes no part.",
        ),
    ),
    Term(
        "refused",
        Text(nl="geweigerd", en="refused"),
        Text(nl="Het bestand als geheel is niet ingelezen.", en="The file as a whole was not read."),
    ),
    Term(
        "remark",
        Text(nl="opmerking", en="remark"),
        Text(nl="Iets om te weten; de regel doet mee.", en="Something to know; the row takes part."),
    ),
    Term(
        "withdrawn",
        Text(nl="ingetrokken", en="withdrawn"),
        Text(nl="Door de bron teruggenomen of vervangen.", en="Taken back or replaced by the source."),
    ),
    Term(
        "duplicate",
        Text(nl="dubbel", en="duplicate"),
        Text(nl="Al eerder aangeleverd.", en="Delivered before."),
    ),
    Term(
        "small_numbers",
        Text(nl="kleine aantallen", en="small numbers"),
        Text(nl="Te weinig inwoners om te tonen.", en="Too few clients to show."),
    ),
    Term("disclosure_risk", Text(nl="onthullingsrisico", en="disclosure risk")),
    Term(
        "release",
        Text(nl="vrijgeven", en="release"),
        Text(
            nl="Laten zien mag: er is niemand in te herkennen.",
            en="Showing is allowed: nobody can be recognised.",
        ),
    ),
    Term(
        "vault",
        Text(nl="kluis", en="vault"),
        Text(nl="Waar de regels over personen staan en blijven.", en="Where rows on persons are, and stay."),
    ),
    Term(
        "released",
        Text(nl="tafel", en="released"),
        Text(nl="Waar alleen vrijgegeven cijfers liggen.", en="The table: only released figures lie there."),
    ),
    Term(
        "counts_file",
        Text(nl="tellingen", en="counts file"),
        Text(
            nl="Aantallen die over organisaties opgeteld kunnen worden.",
            en="Counts that can be added up over organisations.",
        ),
    ),
    Term(
        "key_ring",
        Text(nl="sleutelring", en="key ring"),
        Text(
            nl="Eén sleutel per wet en doel, buiten de gegevens.",
            en="One key per law and purpose, outside the data.",
        ),
    ),
    Term("turnover", Text(nl="personeelsverloop", en="turnover")),
    Term("leaver", Text(nl="vertrokken collega", en="leaver")),
    Term("fte", Text(nl="fte", en="fte")),
    Term(
        "contract_form",
        Text(nl="contractsoort", en="contract form"),
        Text(
            nl="Vast, tijdelijk, zzp, uitzend of oproep.",
            en="permanent, temporary, self_employed, agency or on_call.",
        ),
    ),
)
