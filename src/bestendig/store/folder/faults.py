"""The errors of a data folder, in words."""

from bestendig.errors import StoreError
from bestendig.language import Text


def no_folder(where: str) -> StoreError:
    """There is no data folder at this place."""
    return StoreError(
        Text(nl="Hier staan geen gegevens van Bestendig.", en="There are no data of Bestendig here."),
        Text(
            nl="Kijk of de map klopt, of importeer eerst bestanden.",
            en="Check the folder, or import files first.",
        ),
        where=where,
        code="no_folder",
    )


def no_data(where: str) -> StoreError:
    """The folder holds no version yet."""
    return StoreError(
        Text(nl="Er zijn nog geen gegevens geïmporteerd.", en="No data have been imported yet."),
        Text(nl="Importeer eerst bestanden.", en="Import files first."),
        where=where,
        code="no_data",
    )


def foreign_folder(where: str) -> StoreError:
    """The folder holds files that are not ours."""
    return StoreError(
        Text(nl="In deze map staan al andere bestanden.", en="There are other files in this folder already."),
        Text(nl="Kies een lege of nieuwe map.", en="Choose an empty or new folder."),
        where=where,
        code="foreign_folder",
    )


def busy(where: str) -> StoreError:
    """Another process is writing."""
    return StoreError(
        Text(
            nl="Er wordt al iets in deze gegevens geschreven.", en="Something is already writing these data."
        ),
        Text(
            nl="Wacht tot de andere import klaar is. Lezen kan gewoon.",
            en="Wait until the other import is done. Reading works as usual.",
        ),
        where=where,
        code="busy",
    )


def pointer_unreadable(where: str, versions: tuple[str, ...]) -> StoreError:
    """The pointer to the current version is missing or garbled."""
    there = ", ".join(versions)
    return StoreError(
        Text(
            nl="De verwijzing naar de huidige gegevensversie is weg of onleesbaar.",
            en="The pointer to the current data version is missing or unreadable.",
        ),
        Text(
            nl=f"De gegevens zelf zijn er nog. Wijs een versie aan: {there}.",
            en=f"The data themselves are still there. Point to a version: {there}.",
        ),
        where=where,
        code="pointer",
    )


def unknown_version(version: str, versions: tuple[str, ...]) -> StoreError:
    """There is no such version."""
    there = ", ".join(versions)
    return StoreError(
        Text(nl="Deze gegevensversie is er niet.", en="This data version is not there."),
        Text(nl=f"Er zijn: {there}.", en=f"There are: {there}."),
        where=version,
        code="unknown_version",
    )


def damaged(version: str, file: str) -> StoreError:
    """A file of the version is missing, cut off or changed."""
    return StoreError(
        Text(nl="Deze gegevensversie is niet heel.", en="This data version is not whole."),
        Text(
            nl="Zet de map terug uit een reservekopie, wijs een eerdere versie aan, of importeer opnieuw.",
            en="Restore the folder from a backup, point to an earlier version, or import again.",
        ),
        where=f"{version}/{file}",
        code="damaged",
    )


def too_new(version: str) -> StoreError:
    """The version was written by newer software."""
    return StoreError(
        Text(
            nl="Deze gegevens zijn gemaakt met een nieuwere Bestendig.",
            en="These data were made with a newer Bestendig.",
        ),
        Text(nl="Werk Bestendig bij en probeer het opnieuw.", en="Update Bestendig and try again."),
        where=version,
        code="too_new",
    )
