"""What the law already asks about continuity when help is bought, in plain words, with the articles."""

from bestendig.language import Text
from bestendig.model.plan import Plan
from bestendig.sheets.impacts.kinds import PURCHASES

WMO = Text(
    nl="De wet vraagt hier al naar. Wie een opdracht geeft voor hulp op maat, houdt er rekening mee hoe de "
    "aanbieder zorgt dat mensen dezelfde hulpverlener houden; ook bij de prijs (Wmo 2015, artikel 2.6.5, "
    "tweede lid; Uitvoeringsbesluit Wmo 2015, artikel 5.4, tweede lid).",
    en="The law already asks for this. Whoever commissions tailored help takes into account how the provider "
    "makes sure that people keep the same professional; in the price as well (Wmo 2015, article 2.6.5, "
    "second paragraph; Uitvoeringsbesluit Wmo 2015, article 5.4, second paragraph).",
)
YOUTH = Text(
    nl="De wet vraagt hier al naar. De gemeente ziet erop toe dat wie jeugdhulp overneemt, overlegt over "
    "overname van personeel en over het zo veel mogelijk doorgaan van bestaande relaties (Jeugdwet, "
    "artikel 2.13).",
    en="The law already asks for this. The municipality makes sure that whoever takes over youth help talks "
    "about taking on staff and about continuing existing relationships as much as possible (Jeugdwet, "
    "article 2.13).",
)
BOTH = Text(
    nl="De wet vraagt hier al naar. Wie een opdracht geeft voor hulp op maat, houdt er rekening mee hoe de "
    "aanbieder zorgt dat mensen dezelfde hulpverlener houden; ook bij de prijs (Wmo 2015, artikel 2.6.5, "
    "tweede lid; Uitvoeringsbesluit Wmo 2015, artikel 5.4, tweede lid). Bij jeugdhulp ziet de gemeente toe "
    "op overleg over bestaande relaties (Jeugdwet, artikel 2.13).",
    en="The law already asks for this. Whoever commissions tailored help takes into account how the provider "
    "makes sure that people keep the same professional; in the price as well (Wmo 2015, article 2.6.5, "
    "second paragraph; Uitvoeringsbesluit Wmo 2015, article 5.4, second paragraph). In youth help the "
    "municipality makes sure that existing relationships are talked about (Jeugdwet, article 2.13).",
)
EXTENDING = Text(
    nl="Verlengen kan alleen binnen de opties in het contract of op een wettelijke grond. Vraag inkoop.",
    en="Extending is only possible within the options of the contract or on a legal ground. Ask procurement.",
)


def ground(plan: Plan) -> Text | None:
    """The sentence for a plan that touches a purchase, for its law where it names one; None for others."""
    if plan.kind not in PURCHASES:
        return None
    law = (plan.touches.law or "").casefold()
    if "jeugd" in law or law in ("jw", "youth"):
        return YOUTH
    return WMO if "wmo" in law else BOTH
