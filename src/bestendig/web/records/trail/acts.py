"""Every act on the trail in plain words; a test sees that none is missing."""

from bestendig.language import Text

ACTS: dict[str, Text] = {
    "look_back_asked": Text(nl="vroeg een terugblik op een toets", en="asked for a look-back on a test"),
    "plan_written": Text(nl="schreef een plan om te toetsen", en="wrote down a plan to test"),
    "promise_made": Text(nl="deed een belofte", en="made a promise"),
    "promise_told_back": Text(nl="vertelde wat van een belofte kwam", en="told what came of a promise"),
    "question_answered": Text(nl="antwoordde bij een cijfer", en="answered beside a figure"),
    "sheet_came": Text(
        nl="gespreksblad kwam vanzelf op tafel", en="discussion sheet came to the table by itself"
    ),
    "sheet_discussed": Text(nl="gaf aan wie een blad besprak", en="marked who discussed a sheet"),
    "sheet_let_go": Text(nl="legde een gespreksblad op tafel", en="laid a discussion sheet on the table"),
    "sheet_made": Text(nl="gespreksblad gemaakt", en="discussion sheet made"),
    "sheet_postponed": Text(nl="stelde een gespreksblad uit", en="postponed a discussion sheet"),
    "sign_in": Text(nl="logde in", en="signed in"),
    "sign_out": Text(nl="logde uit", en="signed out"),
    "story_told": Text(nl="zette een verhaal bij een cijfer", en="put a story beside a figure"),
    "test_on_table": Text(nl="legde een toets op tafel", en="laid a test on the table"),
    "trail_checked": Text(
        nl="liet nakijken of het spoor heel is", en="had it checked that the trail is whole"
    ),
    "trail_cut": Text(
        nl="oude regels van het spoor weggehaald volgens de bewaarregel",
        en="old lines of the trail taken away by the rule of retention",
    ),
    "trail_exported": Text(nl="nam het spoor mee als bestand", en="took the trail away as a file"),
    "work_asked": Text(nl="vroeg om lang werk", en="asked for long work"),
    "work_stopped": Text(nl="stopte lang werk", en="stopped long work"),
    "contracts_count_asked": Text(
        nl="liet tellen wie hulp heeft achter contracten", en="had it counted who has help behind contracts"
    ),
    "decision_exported": Text(
        nl="nam een besluit mee voor het zaaksysteem", en="took a decision to the case system"
    ),
    "round_begun": Text(nl="begon een ronde om samen te tellen", en="began a round of counting together"),
    "round_taken_over": Text(
        nl="nam een ronde over die elders begon", en="took over a round that began elsewhere"
    ),
    "round_joined": Text(nl="liet de eigen kluis meedoen", en="let the own vault take part"),
    "round_key_received": Text(nl="voegde een sleutel toe", en="added a key"),
    "round_counts_received": Text(nl="voegde tellingen toe", en="added counts"),
    "round_number_compared": Text(nl="vergeleek het controlegetal", en="compared the check number"),
    "round_counted": Text(nl="de kluis van deze werkplek telde", en="the vault of this workplace counted"),
    "round_added_up": Text(nl="tellingen opgeteld en weggegooid", en="counts added up and thrown away"),
    "round_withdrawn": Text(nl="haalde tellingen terug", en="took counts back"),
    "round_ended": Text(nl="stopte een ronde", en="ended a round"),
    "package_taken": Text(nl="nam het pakket mee", en="took the package away"),
    "retention_asked": Text(nl="liet de bewaarregels uitvoeren", en="had the rules of retention carried out"),
    "retention_stricter": Text(nl="maakte een bewaartermijn korter", en="made a term of retention shorter"),
    "retention_kept": Text(nl="bewaarregel uitgevoerd", en="rule of retention carried out"),
    "threshold_raised": Text(
        nl="maakte de regel voor kleine aantallen strenger", en="made the rule for small numbers stricter"
    ),
    "archive_decided": Text(
        nl="legde vast hoe besluiten bewaard worden", en="recorded how decisions are kept"
    ),
}


def act_words(act: str) -> Text:
    """The words of an act; the act itself where somebody forgot to give it words."""
    return ACTS.get(act, Text(nl=act, en=act))
