"""Whether something can be done with a round now; the reason when it cannot."""

from bestendig.errors import NotAllowed, RequestError
from bestendig.language import Text
from bestendig.web.rounds.models import RoundRow


def check_open(row: RoundRow) -> None:
    """NotAllowed for a round that is added up or that ended."""
    if row.is_open:
        return
    raise NotAllowed(
        Text(
            nl="Deze ronde is opgeteld. Er kan niets meer bij of af.",
            en="This round is added up. Nothing can be added or taken away any more.",
        )
        if row.combined_at
        else Text(nl="Deze ronde is gestopt.", en="This round was ended."),
        Text(nl="Begin een nieuwe ronde.", en="Begin a new round."),
        code="round_over",
    )


def check_not_adding(is_adding: bool) -> None:
    """NotAllowed while the sum is being made."""
    if is_adding:
        raise NotAllowed(
            Text(nl="De tellingen worden nu opgeteld.", en="The counts are being added up now."),
            Text(
                nl="Wacht tot dat klaar is. Lukte het optellen niet, dan kan het daarna.",
                en="Wait until that is done. If adding did not succeed it can be done after it.",
            ),
            code="round_adding",
        )


def check_all_counted(missing: list[str]) -> None:
    """RequestError while counts are missing."""
    if missing:
        names = ", ".join(missing)
        raise RequestError(
            Text(nl=f"Nog geen tellingen van: {names}.", en=f"No counts yet of: {names}."),
            Text(
                nl="Zonder alle bestanden is de som ruis. Wacht, of stop deze ronde.",
                en="Without all files the sum is noise. Wait, or end this round.",
            ),
            code="counts_missing",
        )


def check_can_join(row: RoundRow, has_key: bool) -> None:
    """NotAllowed where this vault takes part already, or another vault made the key of that party."""
    check_open(row)
    if row.own:
        raise NotAllowed(
            Text(
                nl=f"De kluis van deze werkplek doet al mee, voor {row.own}.",
                en=f"The vault of this workplace takes part already, for {row.own}.",
            ),
            Text(nl="Een kluis telt één keer mee.", en="A vault counts once."),
            code="round_joined",
        )
    if has_key:
        raise NotAllowed(
            Text(nl="Deze partij maakte al een sleutel.", en="This party made a key already."),
            Text(
                nl="Kies de partij waarvan de gegevens in deze kluis staan.",
                en="Choose the party whose data are in this vault.",
            ),
            code="round_key_exists",
        )


def check_practice(is_practice: bool) -> None:
    """NotAllowed for what is made up, anywhere but in the practice town."""
    if not is_practice:
        raise NotAllowed(
            Text(nl="Dit kan alleen in de oefenstad.", en="Only the practice town can."),
            Text(nl="Begin zelf een ronde.", en="Begin a round yourself."),
            code="practice_only",
        )


def not_own() -> NotAllowed:
    """The refusal for the counts of another party."""
    return NotAllowed(
        Text(
            nl="Alleen de partij zelf gaat over haar tellingen.",
            en="Only the party itself decides about its counts.",
        ),
        Text(nl="Praat erover met die partij.", en="Talk about it with that party."),
        code="not_own_counts",
    )
