"""Paper 6: the notice to residents (AVG 13 and 14), in easy words."""

from bestendig.analyses.governance import Configuration
from bestendig.language import Text
from bestendig.sheets.governance.paper import Blank, Paper, Piece, Points, Section, Words


def notice(made_of: Configuration) -> Paper:
    """A text for the website, a letter or the wall."""
    return Paper(
        "notice",
        Text(nl="6-bericht-aan-inwoners", en="6-notice-to-residents"),
        Text(nl="Wij kijken of hulp een vast gezicht heeft", en="We look whether help has a steady face"),
        Text(
            nl="Voor inwoners. Een ontwerp om over te nemen: op de website, in een brief of aan de muur.",
            en="For residents. A draft to take over: on the website, in a letter or on the wall.",
        ),
        (
            Section(Text(nl="Wat doen wij?", en="What do we do?"), _what()),
            Section(Text(nl="Wat gebruiken wij?", en="What do we use?"), _used()),
            Section(Text(nl="Wat doen wij niet?", en="What do we not do?"), _not()),
            Section(Text(nl="Hoe lang bewaren wij het?", en="How long do we keep it?"), _how_long(made_of)),
            Section(Text(nl="Wat kunt u doen?", en="What can you do?"), _rights()),
        ),
    )


def _what() -> tuple[Piece, ...]:
    """Who and why."""
    return (
        Words(
            Text(
                nl="Krijgt u hulp? Dan wilt u liever niet steeds een ander gezicht zien. Wij willen weten "
                "hoe vaak dat "
                "gebeurt, en wanneer. Zo kunnen wij de hulp rustiger maken.",
                en="Do you have help? Then you would rather not see another face each time. We want to "
                "know how often "
                "that happens, and when. So we can make help steadier.",
            )
        ),
        Blank(Text(nl="Wie zijn wij? Naam, adres, telefoon.", en="Who are we? Name, address, telephone.")),
        Blank(Text(nl="Van welke wet mogen wij dit?", en="Which law allows us to do this?")),
    )


def _used() -> tuple[Piece, ...]:
    """Which data, from where."""
    return (
        Points(
            (
                Text(nl="Op welke dagen iemand bij u was.", en="On which days somebody was with you."),
                Text(nl="Welke organisatie en welk team dat was.", en="Which organisation and team it was."),
                Text(
                    nl="Wanneer hulp begon en stopte, en waarom.", en="When help began and stopped, and why."
                ),
            )
        ),
        Words(
            Text(
                nl="Dit staat al in onze systemen. U hoeft niets in te vullen. Uw naam, adres en BSN halen "
                "wij eraf. "
                "Daarvoor in de plaats komt een code.",
                en="This is in our systems already. You need not fill in anything. We take off your name, "
                "address and "
                "citizen number. A code comes in their place.",
            )
        ),
        Blank(Text(nl="Uit welke systemen komt het?", en="From which systems does it come?")),
    )


def _not() -> tuple[Piece, ...]:
    """What does not happen."""
    return (
        Points(
            (
                Text(
                    nl="Wij beslissen hiermee niets over u. Uw hulp verandert er niet door.",
                    en="We decide nothing about you with it. Your help does not change by it.",
                ),
                Text(
                    nl="Wij laten alleen cijfers over veel mensen samen zien.",
                    en="We show figures about many people together only.",
                ),
                Text(nl="Wij bewaren niet wat u vertelt.", en="We do not keep what you tell."),
                Text(nl="Wij verkopen niets en geven niets door.", en="We sell nothing and pass nothing on."),
            )
        ),
    )


def _how_long(made_of: Configuration) -> tuple[Piece, ...]:
    """Retention is the organisation's to fill in."""
    is_started = bool(made_of.held.data_version)
    told = (
        Text(nl="Wij zijn hiermee begonnen.", en="We have begun with this.")
        if is_started
        else Text(nl="Wij gaan hiermee beginnen.", en="We are about to begin with this.")
    )
    return (Words(told), Blank(Text(nl="Hoe lang bewaren wij dit?", en="How long do we keep this?")))


def _rights() -> tuple[Piece, ...]:
    """The rights, in easy words."""
    return (
        Points(
            (
                Text(nl="U mag zien wat wij van u hebben.", en="You may see what we have about you."),
                Text(nl="Klopt er iets niet? Wij verbeteren het.", en="Is something wrong? We put it right."),
                Text(
                    nl="Wilt u niet meedoen? Zeg het ons. Wij leggen uit wat kan.",
                    en="Do you not want to take part? Tell us. We explain what is possible.",
                ),
                Text(nl="U mag vragen of wij u wissen.", en="You may ask us to erase you."),
                Text(
                    nl="Bent u het niet met ons eens? U kunt klagen bij de Autoriteit Persoonsgegevens.",
                    en="Do you disagree with us? You can complain to the Dutch Data Protection Authority.",
                ),
            )
        ),
        Blank(
            Text(
                nl="Wie kunnen mensen bellen? En wie is de functionaris gegevensbescherming?",
                en="Whom can people call? And who is the data protection officer?",
            )
        ),
    )
