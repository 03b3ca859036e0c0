"""Refusals of packed files: .gz and .zip."""

from bestendig.language import Text

REFUSALS = {
    "archive_damaged": (
        Text(nl="Dit ingepakte bestand is beschadigd.", en="This packed file is damaged."),
        Text(nl="Maak of verstuur het opnieuw.", en="Make or send it again."),
    ),
    "archive_empty": (
        Text(nl="In dit archief zit geen bestand.", en="There is no file in this archive."),
        Text(nl="Pak de bestanden opnieuw in.", en="Pack the files again."),
    ),
    "archive_locked": (
        Text(nl="Dit archief heeft een wachtwoord.", en="This archive has a password."),
        Text(
            nl="Pak het eerst zelf uit en lever het bestand zonder wachtwoord aan.",
            en="Unpack it yourself first and deliver the file without a password.",
        ),
    ),
    "archive_method": (
        Text(
            nl="Dit archief is ingepakt op een manier die we niet kennen.",
            en="This archive is packed in a way we do not know.",
        ),
        Text(nl="Pak het opnieuw in als gewone zip.", en="Pack it again as a plain zip."),
    ),
    "archive_nested": (
        Text(nl="In dit archief zit weer een archief.", en="There is another archive in this archive."),
        Text(nl="Pak het binnenste archief eerst uit.", en="Unpack the inner archive first."),
    ),
    "archive_path": (
        Text(
            nl="Een bestandsnaam in dit archief wijst naar een plek buiten het archief. Dat is niet veilig.",
            en="A file name in this archive points outside the archive. That is not safe.",
        ),
        Text(
            nl="Vertrouwt u de afzender? Pak de bestanden dan opnieuw in, zonder mappen.",
            en="Do you trust the sender? Then pack the files again, without folders.",
        ),
    ),
    "archive_too_many": (
        Text(
            nl="Er zitten {count} bestanden in dit archief. Meer dan {limit} kan niet.",
            en="There are {count} files in this archive. More than {limit} is not possible.",
        ),
        Text(nl="Verdeel ze over meer archieven.", en="Divide them over more archives."),
    ),
    "zip_bomb": (
        Text(
            nl="Dit bestand wordt bij het uitpakken ongeloofwaardig groot. We stoppen uit voorzorg.",
            en="This file becomes unbelievably large when unpacked. We stop as a precaution.",
        ),
        Text(
            nl="Vertrouwt u de afzender? Pak het dan zelf uit en lever het uitgepakte bestand aan.",
            en="Do you trust the sender? Then unpack it yourself and deliver the unpacked file.",
        ),
    ),
}
