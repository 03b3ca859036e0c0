"""The pages made from the code: complete in both languages, with a source for every measure."""

import pytest
from docs.builder import checks, errors, glossary, measures, schemas

from bestendig.analyses.citing import cited, references
from bestendig.language.glossary import TERMS
from bestendig.measures.catalogue import cards


@pytest.mark.parametrize("card", cards(), ids=lambda card: card.name)
def test_every_measure_cites_a_source_that_is_listed(card):
    assert cited(card.source).startswith(references()[card.source]["citation"].rstrip("."))


@pytest.mark.parametrize("card", cards(), ids=lambda card: card.name)
def test_every_measure_has_words_in_both_languages(card):
    for text in (card.label, card.meaning, card.question, card.undefined):
        assert text.nl
        assert text.en
        assert text.nl != text.en


def test_every_measure_has_a_chapter_in_both_languages():
    written = measures.pages()
    for card in cards():
        for page in written.values():
            assert f"\n## {card.name}\n" in page


def test_both_pages_of_checks_have_the_same_codes():
    written = list(checks.pages().values())
    assert len({page.count("\n| `") for page in written}) == 1


def test_every_kind_of_error_is_on_its_page():
    (page,) = errors.pages().values()
    assert {f"`{each.__name__}`" for each in errors.family()} <= set(page.split())


def test_the_glossary_page_has_every_term():
    (page,) = glossary.pages().values()
    assert page.count("\n| `") == len(TERMS)


def test_a_schema_says_which_columns_are_required():
    assert '"required": true' in schemas.pages()["schemas/contacts.json"]
