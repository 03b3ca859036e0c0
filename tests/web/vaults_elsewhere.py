"""Vaults on other machines, which make their keys and counts files for a round."""

import json
import secrets
from dataclasses import replace

from bestendig.analyses.counts.agreeing import make_round, put_key, read_round
from bestendig.analyses.counts.packing import pack
from bestendig.analyses.counts.questions import answers_of, layout_of
from bestendig.disclosure.rounds import has_key, make_key, read_key
from bestendig.model.plain import to_plain
from bestendig.model.round import COUNTS_FORMAT, CountsFile

N_CELLS = 8


class Elsewhere:
    """The vaults of a round: each with a folder of secrets of its own."""

    def __init__(self, folder, home):
        self.folder, self.home = folder, home

    @classmethod
    def begin(cls, home, parties, until):
        """A round that began on another machine."""
        make_round(home / "ronde", parties, until, ("chain",))
        return cls(home / "ronde", home)

    @property
    def agreed(self):
        """What was agreed, with the keys that are there."""
        return read_round(self.folder)

    def key(self, party):
        """The file with the public key of a party."""
        public = {"round": self.agreed.id, "party": party, "public_key": self.public(party)}
        return json.dumps(public).encode()

    def public(self, party):
        """The public key of a party: made once."""
        home, number = self.home / party, self.agreed.id
        key = read_key if has_key(home, number) else make_key
        return key(home, number, party).public

    def keep_key(self, party):
        """Put the public key of a party in the folder of the round."""
        put_key(self.folder, self.agreed, party, self.public(party))

    def all_keys(self):
        """Every public key by party."""
        return {party: self.public(party) for party in self.agreed.parties}

    def counts(self, party, agreed=None, **other):
        """The counts file of a party: noise, as such a file is."""
        agreed = agreed or self.agreed
        file = CountsFile(
            party, agreed.id, agreed.digest.hex(), "0.1", f"v-{party}", answers_of(agreed),
            layout_of(agreed), (),
        )  # fmt: skip
        said = {"format": COUNTS_FORMAT, **to_plain(replace(file, **other))}
        return json.dumps({**said, "cells": secrets.token_hex(16 * N_CELLS)}).encode()

    def packed(self):
        """The round as a ZIP."""
        return pack(self.folder)

    def secret_files(self):
        """The files with what must never leave a vault."""
        return list(self.home.glob("*/rounds/*.key"))
