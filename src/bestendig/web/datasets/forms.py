"""What is asked of whoever brings files: which column means what, the consent, which sheets."""

from collections.abc import Iterable
from typing import Any

from django import forms

from bestendig.language import Text
from bestendig.model.seen import Decision
from bestendig.model.tables import TABLES
from bestendig.web.datasets.kinds import FileKind
from bestendig.web.parties.models import Party
from bestendig.web.sheets.presenters import KINDS

NOT_THERE = Text(nl="staat er niet in", en="is not in it")
NEEDED = Text(nl="(nodig)", en="(needed)")


class ColumnsForm(forms.Form):
    """For each column of a standard table the header that means it."""

    def __init__(self, kind: FileKind, table: str, language: str, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.table, self._headers = TABLES[table], kind.seen.headers
        usable = [
            (f"k{place}", header)
            for place, header in enumerate(self._headers)
            if header not in kind.seen.never_read
        ]
        chosen = headers_of(kind, table)
        keys = {header: key for key, header in usable}
        for column in self.table.columns:
            field = forms.ChoiceField(
                choices=[("", f"– {NOT_THERE.into(language)} –"), *usable],
                required=False,
                label=self._label(column.title, column.required, language),
                initial=keys.get(chosen.get(column.name, ""), ""),
            )
            self.fields[column.name] = field

    def _label(self, title: Text, is_needed: bool, language: str) -> str:
        """The title of a column, and whether the table cannot do without."""
        words = title.into(language)
        return f"{words[0].upper()}{words[1:]}{f' {NEEDED.into(language)}' if is_needed else ''}"

    def decision(self) -> Decision:
        """What was chosen."""
        said = {name: key for name, key in self.cleaned_data.items() if key}
        columns = {name: self._headers[int(key[1:])] for name, key in said.items()}
        return Decision(table=self.table.name, columns=columns)


def headers_of(kind: FileKind, table: str) -> dict[str, str]:
    """Which header would be which column of a table: as decided, as proposed, else as guessed."""
    decided = next((each for each in kind.decisions.values() if each.table == table), None)
    if decided:
        return dict(decided.columns)
    return dict(kind.seen.columns if kind.seen.table == table else kind.seen.options.get(table, {}))


class ConsentForm(forms.Form):
    """The day on which the works council agreed, and the document that says so."""

    given_on = forms.DateField(widget=forms.DateInput(attrs={"type": "date"}))
    document = forms.FileField(allow_empty_file=False)


class SheetsForm(forms.Form):
    """Which sheets, about whom."""

    kinds = forms.MultipleChoiceField(widget=forms.CheckboxSelectMultiple)
    about = forms.ModelChoiceField(queryset=Party.objects.none(), empty_label=None)

    def __init__(self, parties: Any, language: str, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        asked: Any = self.fields["kinds"]
        asked.choices = [(name, words.into(language)) for name, words in KINDS.items()]
        about: Any = self.fields["about"]
        about.queryset = parties


class LeaveForm(forms.Form):
    """In which form everything is taken along."""

    form = forms.ChoiceField(choices=[("csv", "CSV"), ("parquet", "Parquet")], widget=forms.RadioSelect)


def kept_tables(kind: FileKind, named: Iterable[str]) -> set[str]:
    """Which of the tables of a kind were ticked to take part."""
    return {each.name for each in kind.tables} & set(named)
