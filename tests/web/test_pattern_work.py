"""The work list before a quarter: proposals to name or reject; two people code pairs, blind to each other."""

from datetime import timedelta

import pytest
from django.utils import timezone

from bestendig.errors import NotAllowed
from bestendig.web.bottlenecks.models import Bottleneck, Judgement, Pattern
from bestendig.web.bottlenecks.practice import practise as write_down
from bestendig.web.patterns import services as patterns
from bestendig.web.patterns.models import Code, Coding, Declined
from bestendig.web.patterns.practice import practise
from bestendig.web.patterns.practice_words import BROAD, RISING
from bestendig.web.patterns.selectors import reports
from bestendig.web.patterns.working import services
from bestendig.web.patterns.working.selectors import judged, may_code

PLACE = "/rode-draden/werklijst/"
WORDS = (
    "De taxi naar de dagbesteding komt steeds te laat.",
    "Dagbesteding gemist: de taxi kwam weer te laat.",
    "Nieuwe collega’s wachten twee maanden op toegang tot het dossier.",
    "Een tolk bestellen duurt langer dan het gesprek zelf.",
    "Ouders begrijpen de beschikking over jeugdhulp niet.",
    "De school en het team maken allebei een eigen plan.",
)


@pytest.fixture
def written(sit, town):
    """Six shared bottlenecks of two teams; the first two are alike."""
    made = []
    for place, words in enumerate(WORDS):
        party, at = town[("Team Noord", "Team Zuid")[place % 2]], timezone.now() - timedelta(days=place)
        made.append(
            Bottleneck.objects.create(
                table=party.table,
                party=party,
                written_by=sit("henk").user,
                words=words,
                noted_at=at,
                shared_at=at,
            )
        )
    return made


def test_what_is_alike_is_proposed_and_a_person_names_it(as_, written):
    samira = as_("samira")
    shown = samira.get(PLACE).content.decode()
    assert "Voorstel 1" in shown
    assert "Voorstel 2" not in shown
    form = samira.get(f"/rode-draden/nieuw/?met={written[0].pk},{written[1].pk}").content.decode()
    assert form.count("checked") == 2
    assert not Pattern.objects.exists(), "nothing is named by itself"


def test_a_rejected_proposal_stays_away_until_somebody_takes_that_back(as_, written):
    samira = as_("samira")
    samira.post(f"{PLACE}niet/", {"bottlenecks": f"{written[0].pk},{written[1].pk}", "why": "Andere taxi"})
    shown = samira.get(PLACE).content.decode()
    assert "Voorstel 1" not in shown
    assert "Andere taxi" in shown
    samira.post(f"{PLACE}{Declined.objects.get().pk}/toch/")
    assert "Voorstel 1" in samira.get(PLACE).content.decode()


@pytest.mark.parametrize("keys", ["", "1", "1,x", "1;2", ",".join(["1"] * 9)])
def test_a_proposal_that_never_was_is_not_rejected(as_, written, keys):
    assert as_("samira").post(f"{PLACE}niet/", {"bottlenecks": keys}).status_code == 404


def test_a_person_in_a_reason_is_sent_back_with_what_was_typed(as_, written):
    said = {"bottlenecks": f"{written[0].pk},{written[1].pk}", "why": "Bel mevrouw Jansen"}
    answer = as_("samira").post(f"{PLACE}niet/", said)
    assert answer.status_code == 400
    assert "Bel mevrouw Jansen" in answer.content.decode()
    assert not Declined.objects.exists()


def test_what_somebody_said_of_a_pair_is_used(sit, written):
    assert len(services.proposed(sit("samira"))) == 1
    Judgement.objects.create(
        bottleneck=written[0],
        kind="bottleneck",
        subject=str(written[1].pk),
        answer="other",
        by=sit("henk").user,
    )
    assert services.proposed(sit("samira")) == []


def test_what_a_team_keeps_is_proposed_to_that_team_only(sit, written):
    written[0].shared_at = None
    written[0].save()
    assert len(services.proposed(sit("samira"))) == 1
    assert services.proposed(sit("noor")) == []


@pytest.fixture
def coding(sit, written):
    """Pairs, with the first two bottlenecks in one pattern."""
    patterns.make(sit("henk"), "Taxi", "", written[:2], "")
    return services.begin_coding(sit("henk"))


def answers(coding, answer="other"):
    """The same answer to every pair."""
    return dict.fromkeys(coding.pairs.values_list("pk", flat=True), answer)


def test_the_pairs_are_different_and_one_of_a_pattern_is_among_them(coding, written):
    pairs = {frozenset((each.one_id, each.other_id)) for each in coding.pairs.all()}
    assert len(pairs) == coding.pairs.count() == 15
    assert frozenset(each.pk for each in written[:2]) in pairs


def test_nobody_sees_what_the_other_said_before_both_are_done(as_, sit, coding):
    place = f"/rode-draden/paren/{coding.pk}/"
    services.code(sit("henk"), coding, answers(coding, "related"))
    shown = as_("noor").get(place).content.decode()
    assert "Nog 15 te gaan" in shown
    assert "verwant /" not in shown
    assert services.agreed(coding) is None
    services.code(sit("noor"), coding, answers(coding, "other"))
    shown = as_("samira").get(place).content.decode()
    assert "verwant / iets anders" in shown
    assert "gaven twee mensen er 0 hetzelfde antwoord" in shown


def test_halfway_is_kept_and_finished_later(as_, coding):
    henk, place = as_("henk"), f"/rode-draden/paren/{coding.pk}/"
    first = coding.pairs.first().pk
    henk.post(place, {f"pair-{first}": "same", "pair-999999": "same", f"pair-{first + 1}": "wat"})
    assert Code.objects.count() == 1
    shown = henk.get(place).content.decode()
    assert "Nog 14 te gaan" in shown
    assert f'name="pair-{first}"' not in shown
    henk.post(place, {f"pair-{pair}": "other" for pair in answers(coding)})
    assert Code.objects.filter(answer="other").count() == 15
    assert "U bent klaar" in henk.get(place).content.decode()


def test_agreement_is_told_with_what_chance_gives_and_what_it_means(as_, sit, coding):
    said = answers(coding)
    said[next(iter(said))] = "same"
    for who in ("henk", "noor"):
        services.code(sit(who), coding, said)
    shown = as_("samira").get(PLACE).content.decode()
    assert "Van 15 paren gaven twee mensen er 15 hetzelfde antwoord. Bij toeval: 13,1." in shown
    assert "Kappa 1,00" in shown


def test_a_third_person_and_a_second_thought_come_too_late(sit, coding):
    for who in ("henk", "noor"):
        services.code(sit(who), coding, answers(coding))
    assert not may_code(sit("samira"), coding)
    with pytest.raises(NotAllowed, match="Two people"):
        services.code(sit("henk"), coding, answers(coding, "same"))


def test_what_two_people_coded_alike_is_used_for_proposals(sit, coding):
    for who in ("henk", "noor"):
        services.code(sit(who), coding, answers(coding))
    assert set(judged(sit("samira")).values()) == {False}
    assert len(judged(sit("samira"))) == 15


def test_words_that_a_team_took_back_are_gone_from_the_pairs(as_, coding, written):
    written[2].withdrawn_at = timezone.now()
    written[2].save()
    shown = as_("noor").get(f"/rode-draden/paren/{coding.pk}/").content.decode()
    assert WORDS[2] not in shown
    assert "(teruggenomen door het team)" in shown


def test_with_too_little_to_compare_no_pairs_begin(as_, sit, written):
    Bottleneck.objects.exclude(pk__in=[each.pk for each in written[:2]]).delete()
    assert as_("henk").post("/rode-draden/paren/begin/").status_code == 403
    assert not Coding.objects.exists()


def test_another_municipality_reaches_no_pairs_and_no_proposals(dirk, coding):
    assert dirk.get(f"/rode-draden/paren/{coding.pk}/").status_code == 404
    assert "taxi" not in dirk.get(PLACE).content.decode()


def test_the_practice_town_has_one_that_rises_and_one_that_is_broad_by_chance(town):
    from bestendig.web.patterns.figures.services import figures_at

    table = town["Team Noord"].table
    write_down(table)
    practise(table)
    practise(table)
    told, patterns_now = figures_at(table), Pattern.objects.filter(is_gone=False)
    found = {each.name: told.of(str(each.pk)) for each in patterns_now}
    assert Pattern.objects.filter(name=RISING.name).count() == 1
    assert found[RISING.name].rising.state == "rising"
    assert (found[BROAD.name].broad.n, found[BROAD.name].rising.state) == (3, "not_seen")
    assert found[BROAD.name].broad.tail > 0.5
    assert len(reports(table)) > 40
