"""The words of the letter: to the resident, to the parents, or to a young person and the parents.

Short sentences, everyday words, nothing decided. `{who}` is the professional of now, `{you}` who is helped.
"""

from dataclasses import dataclass

from bestendig.language import Text
from bestendig.model.handover import Occasion
from bestendig.sheets.handovers.asking import Asked


@dataclass(frozen=True, slots=True)
class LetterWords:
    """What differs between the three readers."""

    you: Text
    who: Text
    mine: Text
    """The professional of now as the reader would say it, behind a box to tick."""
    greeting: Text
    ask: Text
    know: Text
    tick: Text
    not_who: Text
    not_why: Text
    want: Text
    meet: Text
    goodbye: Text
    tell: Text
    tell_self: Text
    talk: Text
    interpreter: Text
    same: Text
    important: Text
    back: Text


YOU = LetterWords(
    you=Text(nl="u", en="you"),
    who=Text(nl="uw vaste hulpverlener", en="your usual professional"),
    mine=Text(nl="mijn vaste hulpverlener", en="my usual professional"),
    greeting=Text(nl="Voor: {name}", en="For: {name}"),
    ask=Text(nl="Wij willen eerst weten wat u wilt.", en="First we want to know what you want."),
    know=Text(nl="Wie kent u al?", en="Whom do you know already?"),
    tick=Text(nl="Kruis aan wie u graag wilt.", en="Tick whom you would like."),
    not_who=Text(nl="Wie liever niet?", en="Whom rather not?"),
    not_why=Text(nl="U hoeft niet te zeggen waarom.", en="You need not say why."),
    want=Text(nl="Wat wilt u?", en="What do you want?"),
    meet=Text(nl="Ik wil {who} erbij als ik kennismaak.", en="I want {who} there when I meet somebody new."),
    goodbye=Text(nl="Ik wil afscheid nemen van {who}.", en="I want to say goodbye to {who}."),
    tell=Text(
        nl="{who} mag mijn verhaal vertellen. Ik lees het eerst.",
        en="{who} may tell my story. I read it first.",
    ),
    tell_self=Text(nl="Ik vertel mijn verhaal liever zelf.", en="I would rather tell my story myself."),
    talk=Text(nl="Ik wil eerst praten. Bel mij.", en="I want to talk first. Call me."),
    interpreter=Text(nl="Ik wil een tolk.", en="I want an interpreter."),
    same=Text(nl="het maakt mij niet uit", en="I do not mind"),
    important=Text(nl="Dit vind ik belangrijk:", en="This matters to me:"),
    back=Text(
        nl="Geef deze brief terug aan {who}. Samen invullen mag ook. Later iets anders willen mag altijd.",
        en="Give this letter back to {who}. You may fill it in together. You may always change your mind.",
    ),
)
PARENTS = LetterWords(
    you=Text(nl="uw kind", en="your child"),
    who=Text(nl="de hulpverlener van uw kind", en="the professional of your child"),
    mine=Text(nl="de hulpverlener van ons kind", en="the professional of our child"),
    greeting=Text(nl="Voor de ouders of voogd van: {name}", en="For the parents or guardian of: {name}"),
    ask=Text(
        nl="Wij willen eerst weten wat u en uw kind willen.",
        en="First we want to know what you and your child want.",
    ),
    know=Text(nl="Wie kent uw kind al?", en="Whom does your child know already?"),
    tick=Text(nl="Kruis aan wie u en uw kind graag willen.", en="Tick whom you and your child would like."),
    not_who=Text(nl="Wie liever niet?", en="Whom rather not?"),
    not_why=Text(nl="U hoeft niet te zeggen waarom.", en="You need not say why."),
    want=Text(nl="Wat willen u en uw kind?", en="What do you and your child want?"),
    meet=Text(
        nl="Wij willen {who} erbij als wij kennismaken.", en="We want {who} there when we meet somebody new."
    ),
    goodbye=Text(nl="Wij willen afscheid nemen van {who}.", en="We want to say goodbye to {who}."),
    tell=Text(
        nl="{who} mag ons verhaal vertellen. Wij lezen het eerst.",
        en="{who} may tell our story. We read it first.",
    ),
    tell_self=Text(
        nl="Wij vertellen ons verhaal liever zelf.", en="We would rather tell our story ourselves."
    ),
    talk=Text(nl="Wij willen eerst praten. Bel ons.", en="We want to talk first. Call us."),
    interpreter=Text(nl="Wij willen een tolk.", en="We want an interpreter."),
    same=Text(nl="het maakt ons niet uit", en="we do not mind"),
    important=Text(nl="Dit vinden wij belangrijk:", en="This matters to us:"),
    back=Text(
        nl="Geef deze brief terug aan {who}. Samen invullen mag ook. Later iets anders willen mag altijd.",
        en="Give this letter back to {who}. You may fill it in together. You may always change your mind.",
    ),
)
TOGETHER = LetterWords(
    you=Text(nl="jou", en="you"),
    who=Text(nl="je vaste hulpverlener", en="your usual professional"),
    mine=Text(nl="mijn vaste hulpverlener", en="my usual professional"),
    greeting=Text(nl="Voor: {name} en je ouders of voogd", en="For: {name} and your parents or guardian"),
    ask=Text(
        nl="Wij willen eerst weten wat jij en je ouders willen.",
        en="First we want to know what you and your parents want.",
    ),
    know=Text(nl="Wie ken je al?", en="Whom do you know already?"),
    tick=Text(nl="Kruis aan wie je graag wilt.", en="Tick whom you would like."),
    not_who=Text(nl="Wie liever niet?", en="Whom rather not?"),
    not_why=Text(nl="Je hoeft niet te zeggen waarom.", en="You need not say why."),
    want=Text(nl="Wat wil je?", en="What do you want?"),
    meet=Text(nl="Ik wil {who} erbij als ik kennismaak.", en="I want {who} there when I meet somebody new."),
    goodbye=Text(nl="Ik wil afscheid nemen van {who}.", en="I want to say goodbye to {who}."),
    tell=Text(
        nl="{who} mag mijn verhaal vertellen. Ik lees het eerst.",
        en="{who} may tell my story. I read it first.",
    ),
    tell_self=Text(nl="Ik vertel mijn verhaal liever zelf.", en="I would rather tell my story myself."),
    talk=Text(nl="Ik wil eerst praten. Bel mij.", en="I want to talk first. Call me."),
    interpreter=Text(nl="Ik wil een tolk.", en="I want an interpreter."),
    same=Text(nl="het maakt mij niet uit", en="I do not mind"),
    important=Text(nl="Dit vind ik belangrijk:", en="This matters to me:"),
    back=Text(
        nl="Geef deze brief terug aan {who}. Samen invullen mag ook. Later iets anders willen mag altijd.",
        en="Give this letter back to {who}. You may fill it in together. You may always change your mind.",
    ),
)
READERS: dict[Asked, LetterWords] = {"self": YOU, "parents": PARENTS, "both": TOGETHER}
TITLES: dict[Occasion, Text] = {
    "leaving": Text(nl="{who} gaat weg", en="{who} is leaving"),
    "contract": Text(
        nl="{who} kan {you} straks niet meer helpen", en="{who} will not be able to help {you} any more"
    ),
    "team_merge": Text(nl="Ons team gaat samen met een ander team", en="Our team joins another team"),
    "team_split": Text(nl="Ons team wordt twee teams", en="Our team becomes two teams"),
    "area": Text(nl="De wijken worden anders verdeeld", en="The neighbourhoods are divided differently"),
    "caseload": Text(
        nl="Misschien gaat iemand anders {you} helpen", en="Perhaps somebody else will help {you}"
    ),
    "list": Text(nl="Misschien gaat iemand anders {you} helpen", en="Perhaps somebody else will help {you}"),
}
CERTAIN: tuple[Occasion, ...] = ("leaving", "contract")
"""Where the professional of now cannot stay, whatever is decided."""
UNTIL = Text(
    nl="Dit verandert er voor {you}. Tot {day} is {who} er nog. Wij zoeken iemand anders voor {you}. "
    "Wie dat wordt, is nog niet besloten.",
    en="This is what changes for {you}. Until {day}, {who} is still there. We are looking for somebody else "
    "for {you}. Who that will be is not decided yet.",
)
PERHAPS = Text(
    nl="Dit verandert er misschien voor {you}. Vanaf {day} komt er misschien iemand anders dan {who}. "
    "Dat is nog niet besloten.",
    en="This is what may change for {you}. From {day} there may be somebody else than {who}. "
    "That is not decided yet.",
)
SOMEBODY = Text(nl="iemand anders: {blank}", en="somebody else: {blank}")
WISHED = Text(
    nl="Wij hebben opgeschreven: liefst {wish}. Klopt dat nog?",
    en="We wrote down: preferably {wish}. Is that still right?",
)
YES, NO = Text(nl="ja", en="yes"), Text(nl="nee", en="no")
CALL = Text(nl="Vragen? Bel {name}, telefoon {phone}.", en="Questions? Call {name}, telephone {phone}.")
NUMBER = Text(nl="(nummer {number})", en="(number {number})")

COVER = Text(nl="Brieven aan inwoners", en="Letters to residents")
COVER_LEAD = Text(
    nl="Lees dit voordat u de brieven uitdeelt. Dit blad is voor u, niet voor de inwoner.",
    en="Read this before you hand out the letters. This page is for you, not for the resident.",
)
COVER_STEPS = (
    Text(
        nl="Praat eerst. Een brief komt na een gesprek, of ermee samen. Nooit in plaats daarvan.",
        en="Talk first. A letter comes after a conversation, or with it. Never in its place.",
    ),
    Text(
        nl="Er is nog niets besloten. Noem daarom geen naam als vaste keuze.",
        en="Nothing is decided yet. So do not give a name as a fixed choice.",
    ),
    Text(
        nl="Waar stippen staan, schrijft u een naam of een nummer. Of u vult het in het Word-bestand in.",
        en="Where there are dots, write a name or a number. Or type it in the Word file.",
    ),
    Text(
        nl="Elke brief is er in het Nederlands en in het Engels. Kies wat past. Voorlezen mag ook.",
        en="Each letter is there in Dutch and in English. Take the one that fits. Or read it aloud.",
    ),
    Text(
        nl="Jonger dan 12? Dan is de brief voor de ouders of voogd. Van 12 tot en met 15: voor beiden.",
        en="Under 12? Then the letter is for the parents or guardian. From 12 to 15: for both.",
    ),
    Text(
        nl="Heeft iemand een mentor of een andere vertegenwoordiger? Geef die ook een brief.",
        en="Does somebody have a legal representative? Give them a letter too.",
    ),
    Text(
        nl="Zet het antwoord in de lijst: wens, liever niet, verhaal mag mee, gesproken op.",
        en="Put the answer in the list: wish, rather not, may be told, spoken on.",
    ),
)
NO_LETTER = Text(
    nl="Geen brief voor {whom}: al akkoord, of er verandert niets.",
    en="No letter for {whom}: agreed already, or nothing changes.",
)
