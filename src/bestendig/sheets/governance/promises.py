"""What is impossible, and the test that shows it; a test sees that each of these tests exists."""

from dataclasses import dataclass

from bestendig.language import Text


@dataclass(frozen=True, slots=True)
class Promise:
    """Something that cannot happen, with the test that would fail if it could."""

    words: Text
    file: str
    test: str


PROMISES: tuple[Promise, ...] = (
    Promise(
        Text(
            nl="Een naam, BSN, adres of vrije tekst komt nergens te staan: niet in de gegevens, niet in een "
            "fout, niet op een blad.",
            en="No name, citizen service number, address or free text is kept anywhere: not in the data, "
            "not in "
            "an error, not on a sheet.",
        ),
        "tests/cli/test_privacy.py",
        "test_nothing_recognisable_is_said_or_kept",
    ),
    Promise(
        Text(
            nl="Personeelsgegevens worden niet gelezen zolang de ondernemingsraad niet heeft ingestemd.",
            en="Staff data are not read as long as the works council has not agreed.",
        ),
        "tests/cli/test_making.py",
        "test_staff_tables_wait_for_the_consent_of_the_works_council",
    ),
    Promise(
        Text(
            nl="Een cijfer over één of twee professionals wordt niet getoond.",
            en="A figure about one or two professionals is not shown.",
        ),
        "tests/unit/disclosure/test_release.py",
        "test_a_figure_about_one_or_two_professionals_is_hidden",
    ),
    Promise(
        Text(
            nl="Een cijfer over te weinig inwoners wordt niet getoond.",
            en="A figure about too few residents is not shown.",
        ),
        "tests/unit/disclosure/test_release.py",
        "test_nine_clients_are_hidden_and_nothing_is_left_to_see",
    ),
    Promise(
        Text(
            nl="Wat verborgen is, is niet uit te rekenen uit wat wel getoond wordt.",
            en="What is hidden cannot be worked out from what is shown.",
        ),
        "tests/unit/disclosure/test_attack.py",
        "test_hidden_clients_cannot_be_worked_out_within_a_period",
    ),
    Promise(
        Text(
            nl="Ook het verschil tussen twee antwoorden zegt niets over een paar mensen.",
            en="The difference between two answers tells nothing about a few people either.",
        ),
        "tests/unit/disclosure/test_attack.py",
        "test_no_two_periods_of_a_measure_differ_by_a_few_clients",
    ),
    Promise(
        Text(
            nl="Groepen staan op alfabet, nooit op waarde: er is geen ranglijst.",
            en="Groups stand in alphabetical order, never by value: there is no league table.",
        ),
        "tests/unit/disclosure/test_attack.py",
        "test_the_order_of_groups_is_that_of_their_names",
    ),
    Promise(
        Text(
            nl="De regel voor kleine aantallen kan strenger worden, nooit losser.",
            en="The rule for small numbers can be made stricter, never looser.",
        ),
        "tests/unit/disclosure/test_ledger.py",
        "test_a_looser_rule_is_refused",
    ),
    Promise(
        Text(
            nl="Gegevens van twee wetten worden niet vanzelf aan elkaar geknoopt.",
            en="Data of two laws are not joined by themselves.",
        ),
        "tests/unit/analyses/test_front_desk.py",
        "test_people_of_two_laws_are_never_joined",
    ),
    Promise(
        Text(
            nl="Een rij over personen komt nooit op een gespreksblad.",
            en="A row about persons never reaches a discussion sheet.",
        ),
        "tests/architecture/test_exits.py",
        "test_a_sheet_never_meets_rows_about_persons",
    ),
    Promise(
        Text(
            nl="Een reden over ziekte van een medewerker wordt nooit gelezen.",
            en="A reason about the illness of a worker is never read.",
        ),
        "tests/unit/sources/test_values.py",
        "test_health_is_never_read",
    ),
    Promise(
        Text(
            nl="Wie gewist wordt, is weg uit elke versie; er blijft alleen een aantal over.",
            en="Who is erased is gone from every version; only a count remains.",
        ),
        "tests/unit/store/test_erasure.py",
        "test_a_person_is_gone_from_every_version",
    ),
    Promise(
        Text(
            nl="Alleen de eigenaar kan de map met sleutels openen.",
            en="Only the owner can open the folder of keys.",
        ),
        "tests/unit/sources/test_keyring.py",
        "test_only_the_owner_can_open_folder_and_keys",
    ),
    Promise(
        Text(
            nl="Sleutels kunnen niet in de gegevensmap liggen.",
            en="Keys cannot lie in the data folder.",
        ),
        "tests/unit/sources/test_keyring.py",
        "test_keys_inside_the_data_are_refused",
    ),
    Promise(
        Text(
            nl="Rijen over personen gaan nooit naar buiten zonder naam en doel.",
            en="Rows about persons never leave without a name and a purpose.",
        ),
        "tests/cli/test_courses.py",
        "test_rows_about_persons_need_a_name_and_a_purpose",
    ),
    Promise(
        Text(nl="Wie rijen vraagt, wordt opgeschreven.", en="Who asks for rows is written down."),
        "tests/cli/test_courses.py",
        "test_who_asked_for_rows_is_written_down",
    ),
    Promise(
        Text(
            nl="Een cijfer over te weinig collega's wordt niet getoond.",
            en="A figure about too few colleagues is not shown.",
        ),
        "tests/unit/disclosure/test_courses.py",
        "test_work_of_few_colleagues_is_hidden",
    ),
    Promise(
        Text(
            nl="Tellingen van één kluis zijn niet te lezen, ook niet met alle andere bestanden op één na.",
            en="Counts of one vault cannot be read, not even with all other files but one.",
        ),
        "tests/unit/rounds/test_attack.py",
        "test_all_files_but_one_are_noise_together",
    ),
    Promise(
        Text(
            nl="Een kluis telt in één ronde maar één keer: een verschil zou iets verraden.",
            en="A vault counts only once in a round: a difference would tell something.",
        ),
        "tests/unit/rounds/test_vaults.py",
        "test_a_vault_that_counted_cannot_count_again_in_the_round",
    ),
    Promise(
        Text(
            nl="Een sleutel zit nooit in dezelfde reservekopie als de gegevens.",
            en="A key is never in the same backup as the data.",
        ),
        "tests/unit/backups/test_backups.py",
        "test_keys_are_in_a_file_of_their_own_that_only_the_owner_reads",
    ),
    Promise(
        Text(
            nl="Bestanden zoals ze zijn aangeleverd, met namen erin, komen nooit in een reservekopie.",
            en="Files as they were delivered, with names in them, never enter a backup.",
        ),
        "tests/unit/backups/test_backups.py",
        "test_files_as_they_were_delivered_never_enter_a_backup",
    ),
    Promise(
        Text(
            nl="Niemand verandert ongezien een regel van het spoor.",
            en="Nobody changes a line of the trail unseen.",
        ),
        "tests/web/test_audit.py",
        "test_a_changed_line_is_found",
    ),
    Promise(
        Text(
            nl="Wie hier iets invult, wordt niet geteld als persoon: alleen rollen met genoeg mensen.",
            en="Who fills something in is not counted as a person: only roles with people enough.",
        ),
        "tests/web/test_records_package.py",
        "test_how_much_people_type_is_told_of_no_few",
    ),
)
