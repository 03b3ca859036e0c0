"""Words: every text in two languages, and none of the words that this house avoids."""

import ast
import re

from tests.architecture.code import Source, sources

AVOIDED = {
    "nl": re.compile(r"cliënt|veroorzaakt door|\bdashboard\b|\brapportage|\bdekking\b|\blevering\b", re.I),
    "en": re.compile(r"caused by|\bdashboard\b|\branking of\b", re.I),
}


def texts() -> list[tuple[Source, ast.Call, dict[str, ast.expr]]]:
    """Every Text(...) that is written out in the package, with its words."""
    return [
        (source, call, {word.arg: word.value for word in call.keywords if word.arg})
        for source in sources()
        if source.module != "bestendig.language.text"
        for call in source.calls()
        if isinstance(call.func, ast.Name) and call.func.id == "Text"
        if all(word.arg for word in call.keywords)  # Text(**words) is read back from a file
    ]


def spoken(words: ast.expr) -> str:
    """The fixed part of the words."""
    pieces = [node.value for node in ast.walk(words) if isinstance(node, ast.Constant)]
    return " ".join(piece for piece in pieces if isinstance(piece, str))


def test_every_text_names_both_languages():
    assert not [source.at(call) for source, call, words in texts() if set(words) != {"nl", "en"}]


def test_no_text_is_empty_in_one_language_only():
    half = [
        source.at(call)
        for source, call, words in texts()
        if all(isinstance(words[language], ast.Constant) for language in ("nl", "en"))
        and bool(spoken(words["nl"])) != bool(spoken(words["en"]))
    ]
    assert not half


def test_no_text_uses_a_word_we_avoid():
    found = [
        f"{source.at(call)} {avoided.search(spoken(words[language])).group()}"
        for source, call, words in texts()
        for language, avoided in AVOIDED.items()
        if avoided.search(spoken(words[language]))
    ]
    assert not found
