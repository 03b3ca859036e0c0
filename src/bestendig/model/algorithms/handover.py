"""The proposal for a handover, as the algorithm register asks it."""

from bestendig.language import Text
from bestendig.model.algorithm import AlgorithmCard

HANDOVER = AlgorithmCard(
    name="handover",
    label=Text(
        nl="Voorstel voor een overdracht: wie kent wie al",
        en="Proposal for a handover: who knows whom already",
    ),
    purpose=Text(
        nl="Als een collega vertrekt of werk anders wordt verdeeld, mensen zo veel mogelijk bij een gezicht "
        "laten dat zij kennen of kiezen, zonder iemand te veel werk te geven.",
        en="When a colleague leaves or work is divided anew, to leave people with a face that they know or "
        "choose as much as can be, without giving anybody too much work.",
    ),
    reads=("contacts", "assignments", "care_episodes", "clients", "contracts", "employments", "replacements"),
    method=Text(
        nl="Rekenen met een vaste volgorde van doelen: iedereen een plek, de wens van de inwoner, een bekend "
        "gezicht, en daarna de rest. Een gezicht telt als bekend door eerdere contacten; dat vervaagt met "
        "de tijd. Bij elk voorstel staat een bewijs dat het niet beter kan, of hoeveel beter hoogstens. Geen "
        "zelflerend model.",
        en="Reckoning with a fixed order of goals: a place for everybody, the resident's wish, a known face, "
        "and then the rest. A face counts as known by earlier contacts, which fades with time. Beside each "
        "proposal stands a proof that it cannot be better, or by how much at most. No model that learns.",
    ),
    outcome=Text(
        nl="Drie voorstellen met bij elke inwoner één zin waarom. Alleen voor wie overdraagt; niets hiervan "
        "komt op tafel en niets wordt vanzelf uitgevoerd.",
        en="Three proposals with one sentence why for each resident. Only for who hands over; none of it "
        "comes to the table and nothing is carried out by itself.",
    ),
    decides=Text(
        nl="Een mens beslist. De inwoner wordt gevraagd, de collega die vertrekt kijkt eerst, wie ontvangt "
        "zegt ja of nee. Iedereen kan iets vastzetten (AVG 22).",
        en="A person decides. The resident is asked, the colleague who leaves looks first, who receives says "
        "yes or no. Anybody can pin a pair (GDPR 22).",
    ),
    limits=(
        Text(
            nl="Contacten zeggen niet of het klikte. Daarom gaat de wens van de inwoner voor.",
            en="Contacts do not tell whether two people get on. That is why the resident's wish goes first.",
        ),
        Text(
            nl="Wie niet in de gegevens staat, zoals een buur of een vrijwilliger, ziet het voorstel niet.",
            en="The proposal does not see who is not in the data, such as a neighbour or a volunteer.",
        ),
        Text(
            nl="Met huishoudens samen is het bewijs soms een grens: zo veel beter kan het hoogstens.",
            en="With households together the proof is sometimes a bound: at most so much better.",
        ),
    ),
    proof=("benchmarks/handover",),
)
